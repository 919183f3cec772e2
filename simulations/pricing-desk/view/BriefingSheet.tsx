import { t } from "#src/i18n/t.ts";
import { OwnFigures } from "./OwnFigures.tsx";
import type { Part } from "./use-desk.ts";

/** Who one is this quarter, the figures that one lives by, and where to begin. */
export function BriefingSheet({ props, desk }: Part) {
	const { seen, material, words, readOnly } = props;
	const w = words.pricing;
	const first = [
		{ id: "floor", done: seen.floor !== null, go: () => desk.setTab("prices") },
		{ id: "list", done: seen.priceList !== null, go: () => desk.setTab("prices") },
		{ id: "letters", done: seen.leads.some(({ state }) => state !== "new"), go: () => desk.open(seen.leads[0]?.id ?? null) },
	];
	return (
		<article className="pd-briefing">
			<h2 tabIndex={-1} data-place>
				{t(w, "situation")}
			</h2>
			<p className="pd-briefing-self">{material.self}</p>
			{material.briefing.map((paragraph) => (
				<p key={paragraph} className="pd-briefing-text">
					{paragraph}
				</p>
			))}
			{!readOnly && !seen.over && (
				<section>
					<h3>{t(w, "beginWith")}</h3>
					<ol role="list" className="pd-first">
						{first.map(({ id, done, go }) => (
							<li key={id} data-done={done || undefined}>
								<button type="button" className="pd-first-row" onClick={go}>
									<span className="pd-first-mark" aria-hidden="true">
										{done ? "✓" : ""}
									</span>
									<span>
										<b>{t(w, `first-${id}`)}</b>
										<small>{done ? t(w, "first-done") : t(w, `first-${id}-why`)}</small>
									</span>
								</button>
							</li>
						))}
					</ol>
				</section>
			)}
			<section>
				<h3>{t(w, "goals")}</h3>
				<ul>
					{material.goals.map((goal) => (
						<li key={goal}>{goal}</li>
					))}
				</ul>
			</section>
			<section>
				<h3>{t(w, "figures")}</h3>
				<OwnFigures props={props} desk={desk} />
			</section>
			<section>
				<h3>{t(w, "whatYouSell")}</h3>
				<dl className="pd-facts">
					{seen.deliverables.map(({ id, hours, overheadHours }) => (
						<div key={id}>
							<dt>
								{material.deliverables[id]?.name ?? id}
								<small>{material.deliverables[id]?.what}</small>
							</dt>
							<dd>{t(w, overheadHours > 0 ? "pieceHours" : "pieceHoursOnly", { hours, overhead: overheadHours })}</dd>
						</div>
					))}
				</dl>
			</section>
		</article>
	);
}

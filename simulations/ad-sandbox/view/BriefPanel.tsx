import { t } from "#src/i18n/t.ts";
import type { AdSetSettings } from "../action.ts";
import { usualCostCents } from "./checks.ts";
import { dateWords } from "./periods.ts";
import type { Part } from "./use-manager.ts";

/** What the client wrote, whom it is for, and the numbers to keep in mind. */
export function BriefPanel({ props, manager }: Part) {
	const { seen, material, words, readOnly, busy } = props;
	const w = words.ads;
	const { numbers } = manager;
	const { names, brief } = material;
	const list = (ids: readonly string[], of: Readonly<Record<string, string>>) => ids.map((id) => of[id] ?? id).join(", ");
	const facts = [
		[t(w, "budget"), numbers.money(seen.budgetCents)],
		[t(w, "target"), numbers.money(material.targetCents)],
		[t(w, "value"), numbers.money(material.valueCents)],
		...(material.deadlineDay === undefined
			? []
			: [
					[
						t(w, "deadline"),
						t(w, "dayOption", { day: material.deadlineDay, date: dateWords(material.deadlineDay, material.startsOn, material.language) }),
					],
				]),
		...(Object.keys(material.market) as AdSetSettings["objective"][]).flatMap((objective) => {
			const usual = usualCostCents(objective, material);
			return usual === null ? [] : [[t(w, "usualFor", { objective: t(w, `objective-${objective}`) }), numbers.money(usual)]];
		}),
	];
	return (
		<section className="ads-brief">
			<div className="ads-brief-letter">
				<h2>{t(w, "briefOf", { name: material.brand.name })}</h2>
				{material.briefing.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
				<h3>{t(w, "goals")}</h3>
				<ul>
					{material.goals.map((goal) => (
						<li key={goal}>{goal}</li>
					))}
				</ul>
				{!readOnly && !seen.over && seen.adSets.length === 0 && (
					<p>
						<button type="button" className="button button--signal" aria-disabled={busy} onClick={() => !busy && manager.editNew()}>
							{t(w, "firstAdSet")}
						</button>
					</p>
				)}
			</div>
			<div className="ads-brief-facts">
				<h3>{t(w, "numbers")}</h3>
				<dl className="ads-terms">
					{facts.map(([label, text]) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
				<h3>{t(w, "meant")}</h3>
				<dl className="ads-terms">
					<div>
						<dt>{t(w, "placesOf")}</dt>
						<dd>{list(brief.places, names.places)}</dd>
					</div>
					<div>
						<dt>{t(w, "ages")}</dt>
						<dd>{list(brief.ages, names.ages)}</dd>
					</div>
					<div>
						<dt>{t(w, "interests")}</dt>
						<dd>{list(brief.interests, names.interests)}</dd>
					</div>
				</dl>
			</div>
		</section>
	);
}

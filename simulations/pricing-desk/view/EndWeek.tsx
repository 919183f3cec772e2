import { useId, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t, tn } from "#src/i18n/t.ts";
import { HoursBar } from "./HoursBar.tsx";
import { type Matter, openMatters } from "./open-matters.ts";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

/** Most weeks that pass at once. */
const mostWeeks = 4;

/** The end of a week: first what is still open, then the button. */
export function EndWeek({ props, desk, onClose }: Part & { onClose(): void }) {
	const { seen, words, busy, material } = props;
	const w = words.pricing;
	const id = useId();
	const [weeks, setWeeks] = useState(1);
	const matters = openMatters(seen);
	const left = Math.min(mostWeeks, seen.weeks - seen.week);

	function go(matter: Matter): void {
		onClose();
		if (matter.kind === "lead") desk.open(matter.id);
		else if (matter.kind === "no-floor" || matter.kind === "no-list") desk.setTab("prices");
		else if (matter.kind === "over") desk.setTab("week");
		else desk.setTab("clients");
	}
	async function pass(): Promise<void> {
		onClose();
		await desk.act({ type: "wait", weeks }, tn(w, "passed", weeks, { week: seen.week + weeks }));
	}
	const say = (matter: Matter): string => {
		switch (matter.kind) {
			case "lead":
				return t(w, `open-${matter.state}`, { name: desk.name(matter.id) });
			case "overdue":
				return tn(w, "open-overdue", matter.weeks, { name: desk.name(matter.id), sum: desk.numbers.short(matter.cents) });
			case "request":
				return t(w, "open-request", { name: desk.name(matter.id) });
			case "over":
				return t(w, "open-over", { hours: hourWords(matter.hours, w, material.language) });
			default:
				return t(w, `open-${matter.kind}`);
		}
	};
	return (
		<Dialog title={t(w, "endWeekTitle", { week: seen.week + 1 })} closeLabel={t(w, "close")} onClose={onClose}>
			{matters.length === 0 ? (
				<p className="notice notice--good">{t(w, "nothingOpen")}</p>
			) : (
				<section className="pd-open" aria-labelledby={id}>
					<h3 id={id}>{t(w, "stillOpen")}</h3>
					<ul role="list">
						{matters.map((matter) => (
							<li key={`${matter.kind} ${"id" in matter ? matter.id : ""}`}>
								<button type="button" className="pd-open-row" onClick={() => go(matter)}>
									{say(matter)}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
			<HoursBar hours={seen.hours} words={w} language={material.language} />
			<div className="row">
				<button
					type="button"
					className="button button--ink"
					aria-disabled={busy}
					onClick={() => !busy && void pass()}
					data-autofocus={matters.length === 0 ? "" : undefined}
				>
					{tn(w, "endWeeks", weeks)}
				</button>
				<button type="button" className="button" onClick={onClose} data-autofocus={matters.length > 0 ? "" : undefined}>
					{t(w, "notYet")}
				</button>
				{left > 1 && (
					<label className="pd-inline">
						{t(w, "howManyWeeks")}
						<select className="input" value={weeks} onChange={({ target }) => setWeeks(Number(target.value))}>
							{Array.from({ length: left }, (_, index) => index + 1).map((n) => (
								<option key={n} value={n}>
									{n}
								</option>
							))}
						</select>
					</label>
				)}
			</div>
		</Dialog>
	);
}

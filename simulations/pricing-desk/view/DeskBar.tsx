import { useState } from "react";
import { t } from "#src/i18n/t.ts";
import { EndWeek } from "./EndWeek.tsx";
import type { Part } from "./use-desk.ts";
import { weekHours } from "./week-hours.ts";
import { hourWords } from "./words.ts";

/** Where the quarter stands: the week, the money, the hours that are left, and the button that lets the week end. */
export function DeskBar({ props, desk }: Part) {
	const { seen, material, words, busy, readOnly } = props;
	const w = words.pricing;
	const [ending, setEnding] = useState(false);
	const { free, over } = weekHours(seen.hours);
	const figures = [
		{ id: "savings", text: desk.numbers.round(seen.savingsCents), bad: seen.savingsCents < 0 },
		{ id: over > 0 ? "overHours" : "freeHours", text: hourWords(over > 0 ? over : free, w, material.language), bad: over > 0 },
		{ id: "floorShort", text: seen.floor ? desk.numbers.short(seen.floor.hourCents) : "–", bad: false },
	];
	return (
		<header className="pd-bar">
			<div className="pd-bar-title">
				<h1>{material.title}</h1>
				<p className="soft small">
					{seen.over ? t(w, "quarterOver", { weeks: seen.weeks }) : t(w, "weekOf", { week: seen.week + 1, weeks: seen.weeks })} ·{" "}
					{t(w, `energy-${seen.energy}`)}
				</p>
			</div>
			<dl className="pd-bar-figures">
				{figures.map(({ id, text, bad }) => (
					<div key={id} data-bad={bad || undefined}>
						<dt>{t(w, id)}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			{!readOnly &&
				(seen.over ? (
					<button type="button" className="button button--signal" aria-disabled={busy} onClick={() => !busy && props.finish()}>
						{t(w, "toDebrief")}
					</button>
				) : (
					<button type="button" className="button button--ink" aria-disabled={busy} onClick={() => !busy && setEnding(true)}>
						{t(w, "endWeek")}
					</button>
				))}
			{ending && <EndWeek props={props} desk={desk} onClose={() => setEnding(false)} />}
		</header>
	);
}

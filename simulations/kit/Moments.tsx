import { useId, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Moment } from "../kernel/simulation.ts";
import { Timeline } from "./Timeline.tsx";
import { momentFilters } from "./verdict-words.ts";
import "./moments.css";

interface MomentsProps {
	moments: readonly Moment[];
	/** The keys of `momentWords`. */
	words: Words;
	/** A sentence for each reason. */
	reasons: Words;
	/** When a moment was, as shown. */
	when(moment: Moment): string;
	/** What what it is about is called; null where that needs no name. */
	nameOf(about: string): string | null;
}

const tones = { well: "good", missed: "caution", harm: "bad" } as const;

/** Every moment that counted, in order of time, with its reason; those of one kind alone on request. */
export function Moments({ moments, words, reasons, when, nameOf }: MomentsProps) {
	const id = useId();
	const [filter, setFilter] = useState<(typeof momentFilters)[number]>("all");
	const count = (kind: (typeof momentFilters)[number]) => moments.filter((moment) => kind === "all" || moment.kind === kind).length;
	const items = moments.flatMap((moment, index) => {
		if (filter !== "all" && moment.kind !== filter) return [];
		const name = moment.about === undefined ? null : nameOf(moment.about);
		return [
			{
				id: `moment-${index}`,
				time: when(moment),
				tone: tones[moment.kind],
				kind: t(words, `moment-${moment.kind}`),
				body: (
					<>
						{name !== null && <p className="counted-about">{name}</p>}
						<p className="counted-because">{t(reasons, moment.because)}</p>
					</>
				),
			},
		];
	});
	return (
		<section aria-labelledby={id}>
			<div className="counted-head">
				<h2 id={id}>{t(words, "moments")}</h2>
				{moments.length > 0 && (
					<fieldset className="counted-filters">
						<legend className="visually-hidden">{t(words, "momentsShow")}</legend>
						{momentFilters
							.filter((kind) => count(kind) > 0)
							.map((kind) => (
								<button key={kind} type="button" className="counted-filter" aria-pressed={filter === kind} onClick={() => setFilter(kind)}>
									{t(words, `moment-${kind}`)} <span className="faint">{count(kind)}</span>
								</button>
							))}
					</fieldset>
				)}
			</div>
			{items.length === 0 ? <p className="soft">{t(words, "momentsNone")}</p> : <Timeline items={items} label={t(words, "moments")} />}
		</section>
	);
}

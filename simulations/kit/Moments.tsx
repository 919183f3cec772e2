import { useId, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Moment } from "../kernel/simulation.ts";
import { Timeline } from "./Timeline.tsx";
import { momentFilters } from "./verdict-words.ts";
import "./chip.css";
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

/** So many are shown at first: those that weighed most. */
const atFirst = 12;

const tones = { well: "good", missed: "caution", harm: "bad" } as const;

/** The moments that counted, in order of time, each with its reason: the weightiest first of all, all of them or one kind on request. */
export function Moments({ moments, words, reasons, when, nameOf }: MomentsProps) {
	const id = useId();
	const [filter, setFilter] = useState<(typeof momentFilters)[number]>("all");
	const [isWhole, setWhole] = useState(false);
	const count = (kind: (typeof momentFilters)[number]) => moments.filter((moment) => kind === "all" || moment.kind === kind).length;
	const chosen = moments.filter(({ kind }) => filter === "all" || kind === filter);
	const weighty = new Set(chosen.toSorted((a, b) => b.weight - a.weight).slice(0, atFirst));
	const items = moments.flatMap((moment, index) => {
		if (!(isWhole ? chosen.includes(moment) : weighty.has(moment))) return [];
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
								<button key={kind} type="button" className="chip" aria-pressed={filter === kind} onClick={() => setFilter(kind)}>
									{t(words, `moment-${kind}`)} <span className="faint">{count(kind)}</span>
								</button>
							))}
					</fieldset>
				)}
			</div>
			{items.length === 0 ? <p className="soft">{t(words, "momentsNone")}</p> : <Timeline items={items} label={t(words, "moments")} />}
			{chosen.length > atFirst && (
				<p>
					<button type="button" className="button button--small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
						{t(words, isWhole ? "momentsFewer" : "momentsMore", { n: chosen.length })}
					</button>
				</p>
			)}
		</section>
	);
}

import { useId, useState } from "react";
import { Timeline } from "#simulations/kit/Timeline.tsx";
import { t } from "#src/i18n/t.ts";
import { aboutName } from "./action-words.ts";
import type { DebriefPart } from "./debrief-part.ts";
import { dayAt } from "./debrief-series.ts";
import { dateWords } from "./periods.ts";

const filters = ["all", "harm", "missed", "well"] as const;
const tones = { well: "good", missed: "caution", harm: "bad" } as const;

/** Every moment that counted, day by day, with its reason. */
export function Moments({ props }: DebriefPart) {
	const { debrief, words, material } = props;
	const w = words.ads;
	const id = useId();
	const [filter, setFilter] = useState<(typeof filters)[number]>("all");
	const count = (kind: (typeof filters)[number]) => debrief.moments.filter((moment) => kind === "all" || moment.kind === kind).length;
	const items = debrief.moments.flatMap((moment, index) =>
		filter === "all" || moment.kind === filter
			? [
					{
						id: `moment-${index}`,
						time: dateWords(dayAt(moment.at), material.startsOn, material.language),
						tone: tones[moment.kind],
						kind: t(w, `moment-${moment.kind}`),
						body: (
							<>
								{moment.about && <p className="ads-moment-about">{aboutName(moment.about, props)}</p>}
								<p className="ads-moment-because">{t(words.debrief, moment.because)}</p>
							</>
						),
					},
				]
			: [],
	);
	return (
		<section className="ads-moments" aria-labelledby={id}>
			<div className="ads-manage-head">
				<h2 id={id}>{t(w, "moments")}</h2>
				<fieldset className="ads-chips">
					<legend className="visually-hidden">{t(w, "momentsShow")}</legend>
					{filters
						.filter((kind) => count(kind) > 0)
						.map((kind) => (
							<button key={kind} type="button" className="ads-chip" aria-pressed={filter === kind} onClick={() => setFilter(kind)}>
								{t(w, `moment-${kind}`)} <span className="faint">{count(kind)}</span>
							</button>
						))}
				</fieldset>
			</div>
			{items.length === 0 ? <p className="soft">{t(w, "momentsNone")}</p> : <Timeline items={items} label={t(w, "moments")} />}
		</section>
	);
}

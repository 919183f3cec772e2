import { useId, useState } from "react";
import { Timeline } from "#simulations/kit/Timeline.tsx";
import { t } from "#src/i18n/t.ts";
import { nameIn } from "./debrief-names.ts";
import type { DebriefPart } from "./debrief-part.ts";
import { weekAt } from "./debrief-series.ts";

const filters = ["all", "harm", "missed", "well"] as const;
const tones = { well: "good", missed: "caution", harm: "bad" } as const;

/** Every moment that counted, week by week, with its reason. */
export function Moments({ props }: DebriefPart) {
	const { debrief, words, seen, revealed } = props;
	const w = words.pricing;
	const id = useId();
	const [filter, setFilter] = useState<(typeof filters)[number]>("all");
	const count = (kind: (typeof filters)[number]) => debrief.moments.filter((moment) => kind === "all" || moment.kind === kind).length;
	const items = debrief.moments.flatMap((moment, index) =>
		filter === "all" || moment.kind === filter
			? [
					{
						id: `moment-${index}`,
						time: t(w, "weekLong", { n: weekAt(moment.at, seen.weeks) }),
						tone: tones[moment.kind],
						kind: t(w, `moment-${moment.kind}`),
						body: (
							<>
								{moment.about && moment.about in revealed && <p className="pd-moment-about">{nameIn(moment.about, props)}</p>}
								<p className="pd-moment-because">{t(words.debrief, moment.because)}</p>
							</>
						),
					},
				]
			: [],
	);
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(w, "moments")}</h2>
			{debrief.moments.length > 0 && (
				<fieldset className="pd-ask">
					<legend className="visually-hidden">{t(w, "momentsShow")}</legend>
					{filters
						.filter((kind) => count(kind) > 0)
						.map((kind) => (
							<button key={kind} type="button" className="pd-chip" aria-pressed={filter === kind} onClick={() => setFilter(kind)}>
								{t(w, `moment-${kind}`)} <span className="faint">{count(kind)}</span>
							</button>
						))}
				</fieldset>
			)}
			{items.length === 0 ? <p className="soft">{t(w, "momentsNone")}</p> : <Timeline items={items} label={t(w, "moments")} />}
		</section>
	);
}

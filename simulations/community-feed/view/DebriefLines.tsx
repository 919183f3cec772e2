import { useId } from "react";
import { Chart } from "#simulations/kit/Chart.tsx";
import { t } from "#src/i18n/t.ts";
import type { Moment } from "../../kernel/simulation.ts";
import { seriesIds } from "../debrief-ids.ts";
import { timeOfDay } from "./clock.ts";
import { DebriefFigures } from "./DebriefFigures.tsx";
import type { DebriefProps } from "./debrief-material.ts";

interface LinesProps extends DebriefProps {
	/** Those that are marked in the plots. */
	marked: readonly Moment[];
}

const tones = { well: "good", missed: "caution", harm: "bad" } as const;
const kinds = ["harm", "missed", "well"] as const;
/** Upper edges of the plots, where the values do not go higher. */
const edges = { trust: 100, waiting: 4, mood: 100 } as const;

/** Trust, queue and mood over the shift on one time axis, the expert's beside, and what the shift comes to in figures. */
export function DebriefLines(props: LinesProps) {
	const { debrief, words, seen, marked, at, onSeek } = props;
	const w = words.debrief;
	const id = useId();
	const shown = seriesIds.filter((series) => (debrief.series[series]?.length ?? 0) > 0);
	const marks = marked.map((moment) => ({ at: moment.at, tone: tones[moment.kind] }));
	const isBeside = shown.some((series) => (debrief.expert.series[series]?.length ?? 0) > 0);
	return (
		<section className="lines" aria-labelledby={id}>
			<h2 id={id}>{t(w, isBeside ? "lines" : "linesAlone")}</h2>
			<div className="lines-charts">
				{shown.map((series) => {
					const points = debrief.series[series] ?? [];
					const expert = debrief.expert.series[series] ?? [];
					return (
						<Chart
							key={series}
							title={t(w, `line-${series}`)}
							summary={[summaryOf(series, "line", points, props), summaryOf(series, "line-expert", expert, props)].join(" ").trim()}
							points={points}
							{...(expert.length > 0 && { beside: { points: expert, name: t(w, "lineExpert"), ownName: t(w, "lineYou") } })}
							from={0}
							to={seen.endsAtSecond}
							max={edges[series]}
							marks={marks}
							time={(second) => timeOfDay(seen.startsAtMinute, second)}
							at={at}
							onSeek={onSeek}
							table={{ show: t(words.feed, "chartTable"), time: t(words.feed, "chartTime"), value: t(words.feed, "chartValue") }}
						/>
					);
				})}
			</div>
			{marks.length > 0 && (
				<p className="lines-marks">
					<span>{t(w, "lineMarks")}</span>
					{kinds
						.filter((kind) => marked.some((moment) => moment.kind === kind))
						.map((kind) => (
							<span key={kind}>
								<span className={`chart-mark chart-mark--${tones[kind]}`} aria-hidden="true" /> {t(words.feed, `moment-${kind}`)}
							</span>
						))}
				</p>
			)}
			<DebriefFigures {...props} />
		</section>
	);
}

function summaryOf(
	series: (typeof seriesIds)[number],
	whose: "line" | "line-expert",
	points: readonly { value: number }[],
	{ words }: DebriefProps,
): string {
	if (points.length === 0) return "";
	const values = points.map(({ value }) => value);
	const key = whose === "line" ? `line-${series}-summary` : `line-expert-${series}`;
	const [from, end] = [values[0] ?? 0, values.at(-1) ?? 0];
	return t(words.debrief, key, { from, to: end, end, low: Math.min(...values), most: Math.max(...values) });
}

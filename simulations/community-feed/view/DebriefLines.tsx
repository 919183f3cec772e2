import { useId } from "react";
import { Chart } from "#simulations/kit/Chart.tsx";
import { t } from "#src/i18n/t.ts";
import { span, timeOfDay } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";

const tones = { well: "good", missed: "caution", harm: "bad" } as const;
const times = ["median-answer-seconds", "p95-answer-seconds"] as const;
const counts = ["arrived", "handled", "unhandled", "replies-own", "replies-saved"] as const;

/** How the community felt and what waited over the shift, and how long people waited for an answer. */
export function DebriefLines({ debrief, words, seen }: DebriefProps) {
	const w = words.feed;
	const id = useId();
	const time = (second: number) => timeOfDay(seen.startsAtMinute, second);
	const trust = debrief.series.trust ?? [];
	const waiting = debrief.series.waiting ?? [];
	const values = (points: typeof trust) => points.map((point) => point.value);
	const common = {
		from: 0,
		to: seen.endsAtSecond,
		time,
		table: { show: t(w, "chartTable"), time: t(w, "chartTime"), value: t(w, "chartValue") },
	};
	return (
		<section className="lines" aria-labelledby={id}>
			<h2 id={id}>{t(w, "shiftInLines")}</h2>
			<div className="lines-charts">
				{trust.length > 0 && (
					<Chart
						{...common}
						title={t(w, "chart-pulse")}
						summary={t(w, "chart-pulse-summary", {
							from: trust[0]?.value ?? 0,
							to: trust.at(-1)?.value ?? 0,
							low: Math.min(...values(trust)),
						})}
						points={trust}
						max={100}
						marks={debrief.moments.filter(({ kind }) => kind === "harm").map(({ at, kind }) => ({ at, tone: tones[kind] }))}
					/>
				)}
				{waiting.length > 0 && (
					<Chart
						{...common}
						title={t(w, "chart-waiting")}
						summary={t(w, "chart-waiting-summary", { most: Math.max(...values(waiting)), end: waiting.at(-1)?.value ?? 0 })}
						points={waiting}
						max={4}
					/>
				)}
			</div>
			<h3>{t(w, "figures")}</h3>
			<dl className="figures">
				{times.map((id) => (
					<div key={id}>
						<dt>{t(words.debrief, `figure-${id}`)}</dt>
						<dd>{typeof debrief.figures[id] === "number" ? span(Math.round(debrief.figures[id]), w) : t(w, "figureNone")}</dd>
					</div>
				))}
				<div>
					<dt>{t(w, "promised")}</dt>
					<dd>{span(seen.answerTimeMinutes * 60, w)}</dd>
				</div>
				{counts.map((id) => (
					<div key={id}>
						<dt>{t(words.debrief, `figure-${id}`)}</dt>
						<dd>{debrief.figures[id] ?? t(w, "figureNone")}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

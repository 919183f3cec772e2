import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { AdAction } from "../action.ts";
import { aboutName, actionWords, insteadWords } from "./action-words.ts";
import { DayPlot } from "./DayPlot.tsx";
import { type DebriefPart, figureWords } from "./debrief-part.ts";
import { byDay, dayAt } from "./debrief-series.ts";
import { dateWords } from "./periods.ts";

/** The decisions that cost most: what was done, what an expert would have done, and what would have followed. */
export function Costliest({ props, numbers }: DebriefPart) {
	const { debrief, words, material, seen } = props;
	const w = words.ads;
	const id = useId();
	const date = (second: number) => dateWords(dayAt(second), material.startsOn, material.language);
	const days = Array.from({ length: seen.days }, (_, index) => index + 1);
	const was = byDay(debrief.series.caused, seen.days);
	const last = (values: readonly (number | null)[]) => numbers.count(values.findLast((value) => value !== null) ?? 0);
	return (
		<section className="ads-costliest" aria-labelledby={id}>
			<h2 id={id}>{t(w, "costliest")}</h2>
			<p className="soft">{t(w, debrief.counterfactuals.length === 0 ? "costliestNone" : "costliestIntro")}</p>
			<ol role="list" className="ads-costly-list">
				{debrief.counterfactuals.map((one) => {
					const { score, ...rest } = one.figures;
					const would = byDay(one.series.caused, seen.days);
					return (
						<li key={`${one.about} ${one.at}`} className="ads-costly">
							<h3>{t(w, "costlyAt", { date: date(one.at), name: aboutName(one.about, props) })}</h3>
							<dl>
								<dt>{t(w, "youDid")}</dt>
								<dd>
									{one.did === null
										? t(w, (one.instead as AdAction).type === "answer" ? "unanswered" : "deed-nothing")
										: actionWords(one.did as AdAction, props, numbers)}
								</dd>
								<dt>{t(w, "expertWould", { date: date(one.insteadAt) })}</dt>
								<dd>{insteadWords(one.did as AdAction | null, one.instead as AdAction, props, numbers)}</dd>
							</dl>
							<ul role="list" className="ads-gains" aria-label={t(w, "then")}>
								{score !== undefined && score > 0 && (
									<li className="ads-gain-score">
										<b>+{numbers.count(score)}</b> {t(w, "points")}
									</li>
								)}
								{Object.entries(rest)
									.filter(([figure]) => `figure-${figure}` in words.debrief)
									.slice(0, 4)
									.map(([figure, change]) => (
										<li key={figure}>
											{t(words.debrief, `figure-${figure}`)}: {change > 0 ? "+" : ""}
											{figureWords(figure, change, numbers)}
										</li>
									))}
							</ul>
							{would.some((value, day) => value !== (was[day] ?? null)) && (
								<DayPlot
									title={t(words.debrief, "series-caused")}
									summary={t(w, "costlyLine", { own: last(was), would: last(would) })}
									days={days}
									series={[
										{ name: t(w, "you"), values: was },
										{ name: t(w, "wouldBe"), values: would },
									]}
									value={numbers.count}
									day={(day) => dateWords(day, material.startsOn, material.language)}
									table={{ show: t(w, "plotTable"), day: t(w, "breakdown-day") }}
								/>
							)}
						</li>
					);
				})}
			</ol>
		</section>
	);
}

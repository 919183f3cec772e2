import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { AdAction } from "../action.ts";
import { aboutName, actionWords } from "./action-words.ts";
import { type DebriefPart, figureWords } from "./debrief-part.ts";
import { dayAt } from "./debrief-series.ts";
import { dateWords } from "./periods.ts";

/** The decisions that cost most: what was done, what an expert would have done, and what would have followed. */
export function Costliest({ props, numbers }: DebriefPart) {
	const { debrief, words, material } = props;
	const w = words.ads;
	const id = useId();
	const date = (second: number) => dateWords(dayAt(second), material.startsOn, material.language);
	return (
		<section className="ads-costliest" aria-labelledby={id}>
			<h2 id={id}>{t(w, "costliest")}</h2>
			<p className="soft">{t(w, debrief.counterfactuals.length === 0 ? "costliestNone" : "costliestIntro")}</p>
			<ol role="list" className="ads-costly-list">
				{debrief.counterfactuals.map((one) => {
					const { score, ...rest } = one.figures;
					return (
						<li key={`${one.about} ${one.at}`} className="ads-costly">
							<h3>{t(w, "costlyAt", { date: date(one.at), name: aboutName(one.about, props) })}</h3>
							<dl>
								<dt>{t(w, "youDid")}</dt>
								<dd>{one.did === null ? t(w, "deed-nothing") : actionWords(one.did as AdAction, props, numbers)}</dd>
								<dt>{t(w, "expertWould", { date: date(one.insteadAt) })}</dt>
								<dd>{actionWords(one.instead as AdAction, props, numbers)}</dd>
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
						</li>
					);
				})}
			</ol>
		</section>
	);
}

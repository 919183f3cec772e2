import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { PricingAction } from "../action.ts";
import { clientOfFigure } from "../debrief-ids.ts";
import { nameIn } from "./debrief-names.ts";
import { changeWords, type DebriefPart } from "./debrief-part.ts";
import { weekAt } from "./debrief-series.ts";
import { deedWords } from "./deed-words.ts";

/** Figures that one takes in at a glance. */
const most = 4;

/** The decisions that cost most: what was done, what an expert would have done, and what would have followed. */
export function Costliest({ props, numbers }: DebriefPart) {
	const { debrief, words, seen, revealed } = props;
	const w = words.pricing;
	const id = useId();
	const figureWords = (figure: string) => {
		const client = clientOfFigure(figure);
		if (client !== null) return t(w, "figureHourly", { name: nameIn(client, props) });
		return figure !== "score" && `figure-${figure}` in words.debrief ? t(words.debrief, `figure-${figure}`) : null;
	};
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(w, "costliest")}</h2>
			<p className="soft">{t(w, debrief.counterfactuals.length === 0 ? "costliestNone" : "costliestIntro")}</p>
			<ol role="list" className="pd-costly-list">
				{debrief.counterfactuals.map((one) => (
					<li key={`${one.about} ${one.at}`} className="pd-costly">
						<h3>
							{t(w, one.about in revealed ? "costlyAbout" : "costlyAt", {
								week: weekAt(one.at, seen.weeks),
								name: nameIn(one.about, props),
							})}
						</h3>
						<dl>
							<dt>{t(w, "youDid")}</dt>
							<dd>{one.did === null ? t(w, "deed-nothing") : deedWords(one.did as PricingAction, props, numbers)}</dd>
							<dt>{t(w, "expertWould", { week: weekAt(one.insteadAt, seen.weeks) })}</dt>
							<dd>{deedWords(one.instead as PricingAction, props, numbers)}</dd>
						</dl>
						<ul role="list" className="pd-gains" aria-label={t(w, "then")}>
							<li className="pd-gain-score">
								<b>+{numbers.times(one.raw)}</b> {t(w, "points")}
							</li>
							{Object.entries(one.figures)
								.flatMap(([figure, change]) => {
									const name = figureWords(figure);
									return name === null ? [] : [{ figure, name, change }];
								})
								.slice(0, most)
								.map(({ figure, name, change }) => (
									<li key={figure}>
										{name}: {changeWords(figure, change, w, numbers)}
									</li>
								))}
						</ul>
					</li>
				))}
			</ol>
		</section>
	);
}

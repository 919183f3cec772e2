import { useId } from "react";
import { shownScore } from "#simulations/kit/verdict-words.ts";
import { t } from "#src/i18n/t.ts";
import { figureIds } from "../debrief-ids.ts";
import { span } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";

/** What the shift comes to in figures, the expert's beside. What neither had is left out. */
export function DebriefFigures({ debrief, words, seen }: DebriefProps) {
	const w = words.debrief;
	const id = useId();
	const { figures, expert } = debrief;
	const isBeside = Object.keys(expert.figures).length > 0;
	const shown = figureIds.filter((figure) => figure !== "trust-at-start" && (figures[figure] || expert.figures[figure]));
	const value = (figure: string, n: number | null | undefined) => {
		if (n === null || n === undefined) return t(w, "figureNone");
		if (figure === "score") return shownScore(n);
		return figure.endsWith("-seconds") ? span(n, words.feed) : String(n);
	};
	return (
		<div className="figures">
			<h3 id={id}>{t(w, "figures")}</h3>
			<table aria-labelledby={id}>
				<thead>
					<tr>
						<th scope="col">{t(w, "figure")}</th>
						<th scope="col">{t(w, "besideYou")}</th>
						{isBeside && <th scope="col">{t(w, "besideExpert")}</th>}
					</tr>
				</thead>
				<tbody>
					{shown.map((figure) => (
						<tr key={figure}>
							<th scope="row">
								{t(w, `figure-${figure}`)}
								{figure === "p95-answer-seconds" && (
									<span className="faint">
										{" "}
										{t(w, "figurePromised")}: {span(seen.answerTimeMinutes * 60, words.feed)}
									</span>
								)}
							</th>
							<td>{value(figure, figures[figure])}</td>
							{isBeside && <td>{value(figure, expert.figures[figure])}</td>}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

import { t } from "#src/i18n/t.ts";
import { type DebriefProps, shownScore, verdictLine } from "./debrief-material.ts";

/** The score, whether it is enough, and what it means. */
export function VerdictHead({ verdict, passMark, passed, words, material }: DebriefProps) {
	const w = words.feed;
	return (
		<div className="verdict-score">
			<p className="faint">{material.title}</p>
			<h1 tabIndex={-1} id="debrief-title">
				<span className="verdict-number">{shownScore(verdict.score)}</span>{" "}
				<span className={passed ? "verdict-word verdict-word--passed" : "verdict-word"}>
					{t(w, passed ? "verdict-passed" : "verdict-not-yet")}
				</span>
			</h1>
			<p className="verdict-line">{t(w, `verdictLine-${verdictLine(verdict.score, passMark)}`)}</p>
			<p className="soft small">{t(w, "scoreMeans", { passMark })}</p>
		</div>
	);
}

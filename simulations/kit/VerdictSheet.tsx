import { type ReactNode, useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Criterion, Verdict } from "../kernel/simulation.ts";
import { CriteriaList } from "./CriteriaList.tsx";
import { shownScore, verdictLine } from "./verdict-words.ts";
import "./verdict.css";

interface VerdictSheetProps {
	/** Of the scenario. */
	title: string;
	verdict: Verdict;
	/** 0–100 as shown. */
	passMark: number;
	passed: boolean;
	/** Of the view, with the keys of `verdictWords`. */
	words: Words;
	/** Of the debrief, with `criterion-<id>` and `criterion-<id>-about`. */
	criterionWords: Words;
	/** What to do next, made by the page. */
	next: ReactNode;
	/** What a criterion rests on, if more is known of it than its weight. */
	evidence?(criterion: Criterion): ReactNode;
}

/** Head of a debrief: the score, whether it is enough and what it means, what to do next, and what it is made of. */
export function VerdictSheet({ title, verdict, passMark, passed, words, criterionWords, next, evidence }: VerdictSheetProps) {
	const id = useId();
	return (
		<header className="verdict-sheet">
			<div className="verdict-side">
				<div className="verdict-score">
					<p className="faint">{title}</p>
					<h1 tabIndex={-1} id="debrief-title">
						<span className="verdict-number">{shownScore(verdict.score)}</span>{" "}
						<span className={passed ? "verdict-word verdict-word--passed" : "verdict-word"}>
							{t(words, passed ? "verdict-passed" : "verdict-not-yet")}
						</span>
					</h1>
					<p className="verdict-line">{t(words, `verdictLine-${verdictLine(verdict.score, passMark)}`)}</p>
					<p className="soft small">{t(words, "scoreMeans", { passMark })}</p>
				</div>
				{next && (
					<section className="verdict-next" aria-labelledby={id}>
						<h2 id={id}>{t(words, "next")}</h2>
						{next}
					</section>
				)}
			</div>
			<CriteriaList criteria={verdict.criteria} passMark={passMark} words={words} criterionWords={criterionWords} evidence={evidence} />
		</header>
	);
}

import { useEffect, useRef } from "react";
import type { ExamSitting, ExamView } from "#server/wire/exams.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { day } from "../when.ts";
import type { ExamFacts } from "./ExamView.tsx";

interface Props {
	words: Words;
	exam: ExamFacts;
	sitting: ExamSitting;
	/** What went well and what to read again; null when this device does not know it. */
	objectives: ExamView["objectives"];
}

/** Passed or not, and what to read again: never which answer was right. */
export function Result({ words, exam, sitting, objectives }: Props) {
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus({ preventScroll: false }), []);
	const weak = (objectives ?? []).filter((objective) => objective.right < objective.of);
	const strong = (objectives ?? []).filter((objective) => objective.right === objective.of);
	return (
		<section className={sitting.passed ? "exam-result exam-result--passed" : "exam-result"} aria-labelledby="exam-result">
			<h2 id="exam-result" ref={title} tabIndex={-1}>
				{t(words, sitting.passed ? "passed" : "notPassed")}
			</h2>
			<p className="exam-score">
				<span>{Math.round(sitting.score ?? 0)}</span>
				<span className="exam-score-of">
					{t(words, "scoreOf", { mark: exam.passMark, day: day(sitting.endedAt ?? sitting.startedAt) })}
				</span>
			</p>
			{weak.length > 0 && (
				<>
					<h3>{t(words, "readAgain")}</h3>
					<ul className="exam-objectives plain-list">
						{weak.map((objective) => {
							const lesson = exam.lessons[objective.lesson];
							return (
								<li key={objective.id}>
									<span>
										{objective.title}
										{lesson && (
											<a className="exam-lesson" href={lesson.path}>
												{lesson.title}
											</a>
										)}
									</span>
									<span className="faint small">{tn(words, "rightOf", objective.of, { right: objective.right })}</span>
								</li>
							);
						})}
					</ul>
				</>
			)}
			{strong.length > 0 && (
				<details>
					<summary>{tn(words, "strong", strong.length)}</summary>
					<ul>
						{strong.map((objective) => (
							<li key={objective.id}>{objective.title}</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}

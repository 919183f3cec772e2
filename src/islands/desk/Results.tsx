import { useId } from "react";
import type { DeskView } from "#server/wire/desk.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { Outline, Task } from "#src/stores/desk.ts";
import { day } from "../when.ts";

interface Props {
	words: Words;
	outline: Outline;
	desk: DeskView | null;
}

interface Line {
	id: string;
	task: Task | undefined;
	title: string;
	at: string;
	score: number | null;
	tone: "good" | "bad" | "plain";
	says: string;
}

/** What was graded or answered by a person, newest first. */
export function Results({ words, outline, desk }: Props) {
	const id = useId();
	const lines = linesOf(words, outline, desk);
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(words, "results")}</h2>
			{lines.length === 0 ? (
				<p className="soft small">{t(words, "resultsNone")}</p>
			) : (
				<ul className="results plain-list">
					{lines.map((line) => (
						<li key={line.id} className="result">
							<span className="result-title">
								{line.task ? (
									<a className="quiet-link" href={line.task.path}>
										{line.title}
									</a>
								) : (
									line.title
								)}
							</span>
							<span className="result-score">{line.score === null ? "" : t(words, "score", { score: Math.round(line.score) })}</span>
							<span className="result-when">{day(line.at)}</span>
							<span className={line.tone === "plain" ? "tag" : `tag tag--${line.tone}`}>{line.says}</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function linesOf(words: Words, outline: Outline, desk: DeskView | null): readonly Line[] {
	if (!desk) return [];
	const tasks = (pick: "assessed" | "assignments" | "exams") => outline.modules.flatMap((module) => module[pick]);
	const find = (list: readonly Task[], id: string) => list.find((task) => task.id === id);
	const graded = (passed: boolean | null) => ({
		tone: passed ? ("good" as const) : ("plain" as const),
		says: t(words, passed ? "passed" : "notPassed"),
	});
	return [
		...desk.attempts
			.filter((attempt) => attempt.state !== "open")
			.map((attempt) => {
				const task = find(tasks("assessed"), attempt.scenarioId);
				const shared = {
					id: attempt.id,
					task,
					title: task?.title ?? attempt.scenarioId,
					at: attempt.endedAt ?? attempt.startedAt,
					score: attempt.score,
				};
				return attempt.state === "void"
					? { ...shared, tone: "plain" as const, says: t(words, "void") }
					: { ...shared, ...graded(attempt.passed) };
			}),
		...desk.work
			.filter((work) => work.state === "accepted" || work.state === "returned")
			.map((work) => {
				const task = find(tasks("assignments"), work.assignmentId);
				const accepted = work.state === "accepted";
				return {
					id: `work-${work.assignmentId}`,
					task,
					title: task?.title ?? work.assignmentId,
					at: work.changedAt,
					score: null,
					tone: accepted ? ("good" as const) : ("plain" as const),
					says: t(words, accepted ? "accepted" : "returned"),
				};
			}),
		...desk.sittings
			.filter((sitting) => sitting.state === "done")
			.map((sitting) => {
				const task = find(tasks("exams"), sitting.examId);
				return {
					id: sitting.id,
					task,
					title: task?.title ?? sitting.examId,
					at: sitting.endedAt ?? sitting.startedAt,
					score: sitting.score,
					...graded(sitting.passed),
				};
			}),
	].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

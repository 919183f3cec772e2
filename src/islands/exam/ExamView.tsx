import { useRef } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { type ExamState, unanswered } from "#src/stores/exam.ts";
import { retakeAt } from "#src/stores/retake.ts";
import { problemWords } from "../problem-words.ts";
import { ToAccount } from "../ToAccount.tsx";
import { dayAndTime, opensIn } from "../when.ts";
import { Question } from "./Question.tsx";
import { Result } from "./Result.tsx";

export interface ExamFacts {
	id: string;
	title: string;
	draw: number;
	bank: number;
	passMark: number;
	retakeAfterHours: number;
	/** Whose exam it is. */
	module: { title: string; path: string };
	/** Lesson id → where it is. */
	lessons: Readonly<Record<string, { title: string; path: string }>>;
}

interface Props {
	words: Words;
	errors: Words;
	exam: ExamFacts;
	state: ExamState;
	now: Date;
	onStart: () => void;
	onChoose: (question: string, chosen: readonly string[]) => void;
	onHandIn: () => void;
}

/** Before, during and after a sitting. */
export function ExamView({ words, errors, exam, state, now, onStart, onChoose, onHandIn }: Props) {
	const form = useRef<HTMLFormElement>(null);
	const { sitting, past } = state;
	const problem = state.problem && (
		<p className="notice notice--bad" role="alert">
			{problemWords(errors, state.problem)}
		</p>
	);

	if (state.phase === "visitor")
		return (
			<div className="exam-start">
				<p>{t(words, "visitor")}</p>
				<ToAccount next={`/exams/${exam.id}/`} signUp={t(words, "signUp")} signIn={t(words, "signIn")} />
			</div>
		);

	if (sitting?.state === "open") {
		const open = unanswered(sitting, state.answers);
		const done = sitting.questions.length - open.length;
		return (
			<form
				ref={form}
				className="exam-questions"
				onSubmit={(event) => {
					event.preventDefault();
					if (open.length === 0) return onHandIn();
					const first = form.current?.querySelector<HTMLElement>(`[data-question="${open[0]}"] input`);
					first?.focus();
					first?.scrollIntoView({ block: "center" });
				}}
			>
				{sitting.questions.map((question, index) => (
					<Question
						key={question.id}
						words={words}
						question={question}
						number={index + 1}
						of={sitting.questions.length}
						chosen={state.answers[question.id] ?? []}
						onChoose={(chosen) => onChoose(question.id, chosen)}
					/>
				))}
				<div className="exam-end">
					<p className="soft small" role="status">
						{open.length > 0 ? t(words, "answered", { done, all: sitting.questions.length }) : t(words, "answeredAll")}
					</p>
					{problem}
					<p className="row">
						<button type="submit" className="button button--signal" aria-disabled={state.busy}>
							{t(words, state.busy ? "grading" : open.length > 0 ? "toNextOpen" : "handIn")}
						</button>
						{open.length > 0 && (
							<button type="button" className="button button--quiet" aria-disabled={state.busy} onClick={onHandIn}>
								{tn(words, "handInOpen", open.length)}
							</button>
						)}
					</p>
				</div>
			</form>
		);
	}

	const last = past.at(-1);
	const again = retakeAt(past, exam.retakeAfterHours, now);
	const passed = past.some((one) => one.passed);
	return (
		<div className="exam-start">
			{problem}
			{last && <Result words={words} exam={exam} sitting={last} objectives={sitting?.objectives ?? null} />}
			{!passed && again && <p className="notice">{t(words, "againAt", { when: opensIn(again, now), time: dayAndTime(again) })}</p>}
			{!passed && !again && (
				<>
					<p className="soft">{t(words, "rules", { hours: exam.retakeAfterHours })}</p>
					<p>
						<button type="button" className="button button--signal" aria-disabled={state.busy} onClick={onStart}>
							{t(words, last ? "startAgain" : "start")}
						</button>
					</p>
				</>
			)}
			{last && (
				<p className="row">
					<a className={passed ? "button button--ink" : "button"} href="/desk/">
						{t(words, "toDesk")}
					</a>
					<a href={exam.module.path}>{t(words, "toModule", { title: exam.module.title })}</a>
				</p>
			)}
			{past.length > 1 && (
				<details>
					<summary>{tn(words, "past", past.length)}</summary>
					<ul>
						{past.map((one) => (
							<li key={one.id}>
								{dayAndTime(one.endedAt ?? one.startedAt)}:{" "}
								{t(words, one.passed ? "pastPassed" : "pastNotPassed", { score: Math.round(one.score ?? 0) })}
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}

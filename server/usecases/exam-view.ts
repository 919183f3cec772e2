import type { Exam, ExamWords } from "#content/schema.ts";
import type { Deps } from "../deps.ts";
import { retakeAt } from "../play/attempt-view.ts";
import type { StoredSitting } from "../storage/port.ts";
import type { ExamSitting, ExamView } from "../wire/exams.ts";
import { shuffle } from "./draw-questions.ts";

export interface ExamEntry {
	exam: Exam;
	words: ExamWords;
}

/** A sitting as its learner sees it: questions while it is open, objectives when it is done, the key never. */
export function examView(deps: Pick<Deps, "catalog">, entry: ExamEntry, sitting: StoredSitting): ExamView {
	const { state, endedAt } = sitting;
	return {
		...sittingOf(sitting),
		questions: state === "open" ? questionsOf(entry, sitting) : [],
		objectives: state === "done" ? objectivesOf(entry, sitting) : null,
		retakeAt: endedAt && retakeAt(deps, endedAt),
	};
}

/** What the wire knows of a sitting; the answers are not for lists. */
export function sittingOf({ id, examId, state, startedAt, endedAt, questions, score, passed }: StoredSitting): ExamSitting {
	return { id, examId, state, startedAt, endedAt, questions: [...questions], score, passed };
}

function questionsOf({ exam, words }: ExamEntry, { id, questions }: StoredSitting): ExamView["questions"] {
	return questions.flatMap((questionId) => {
		const asked = words.questions[questionId];
		const key = exam.questions.find((question) => question.id === questionId);
		if (!asked || !key) return [];
		const options = Object.entries(asked.options).map(([optionId, text]) => ({ id: optionId, text }));
		return [
			{ id: questionId, question: asked.question, many: key.right.length > 1, options: [...shuffle(options, `${id} ${questionId}`)] },
		];
	});
}

function objectivesOf({ exam, words }: ExamEntry, { questions, answers }: StoredSitting): NonNullable<ExamView["objectives"]> {
	const drawn = exam.questions.filter(({ id }) => questions.includes(id));
	return Object.entries(words.objectives).flatMap(([id, { title, lesson }]) => {
		const about = drawn.filter(({ objective }) => objective === id);
		const right = about.filter((question) => isRight(question, answers?.[question.id])).length;
		return about.length === 0 ? [] : [{ id, title, lesson, right, of: about.length }];
	});
}

/** All the right options and no other. */
export function isRight({ right }: Exam["questions"][number], chosen: readonly string[] | undefined): boolean {
	const set = new Set(chosen);
	return set.size === right.length && right.every((option) => set.has(option));
}

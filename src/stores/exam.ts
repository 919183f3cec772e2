/** One exam: starting it, answers that stay on this device until they are handed in, and its result. */
import { map } from "nanostores";
import type { DeskView } from "#server/wire/desk.ts";
import type { ExamSitting, ExamView } from "#server/wire/exams.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { call } from "../api/client.ts";
import { keep, recall } from "./device.ts";

export interface ExamState {
	/** `visitor`: there is no account to sit it with. */
	phase: "loading" | "visitor" | "ready";
	/** The sitting under way, or the one just graded. */
	sitting: ExamView | null;
	/** Question id → options chosen. */
	answers: Readonly<Record<string, readonly string[]>>;
	/** Ended sittings, oldest first. */
	past: readonly ExamSitting[];
	busy: boolean;
	problem: Problem | null;
}

export type ExamStore = ReturnType<typeof createExam>;

export function createExam({ examId, call: ask }: { examId: string; call: typeof call }) {
	const $exam = map<ExamState>({ phase: "loading", sitting: null, answers: {}, past: [], busy: false, problem: null });
	const set = (news: Partial<ExamState>) => $exam.set({ ...$exam.get(), ...news });
	const answersKey = (sittingId: string) => `exam-answers:${sittingId}`;

	/** Goes on with an open sitting; otherwise shows the last result, from wherever it was sat. */
	async function open(accountId: string | null): Promise<void> {
		if (accountId === null) {
			set({ phase: "visitor" });
			return;
		}
		const answer = await ask<DeskView>("GET", "/api/desk");
		if (!answer.ok) {
			set({ phase: "ready", problem: answer.problem });
			return;
		}
		const sittings = answer.value.sittings.filter((sitting) => sitting.examId === examId);
		const past = sittings
			.filter((sitting) => sitting.state === "done")
			.sort((a, b) => Date.parse(a.endedAt ?? a.startedAt) - Date.parse(b.endedAt ?? b.startedAt));
		const last = past.at(-1);
		set({ past });
		if (sittings.some((sitting) => sitting.state === "open")) await start();
		else if (last) await showResult(last.id);
		set({ phase: "ready" });
	}

	/** Without an answer there are the marks of `past` still. */
	async function showResult(sittingId: string): Promise<void> {
		const answer = await ask<ExamView>("GET", `/api/sittings/${sittingId}`);
		if (answer.ok) set({ sitting: answer.value });
	}

	/** Starts a sitting, or goes on with the open one. */
	async function start(): Promise<void> {
		set({ busy: true, problem: null });
		const answer = await ask<ExamView>("POST", `/api/exams/${examId}/sittings`);
		if (answer.ok) set({ busy: false, sitting: answer.value, answers: recall(answersKey(answer.value.id), {}) });
		else set({ busy: false, problem: answer.problem });
	}

	return {
		$exam,
		open,
		start,

		choose(questionId: string, chosen: readonly string[]): void {
			const { sitting, answers } = $exam.get();
			if (sitting?.state !== "open") return;
			const news = { ...answers, [questionId]: chosen };
			keep(answersKey(sitting.id), news);
			set({ answers: news });
		},

		/** Hands the answers in; they stay on this device until the result has come. */
		async handIn(): Promise<boolean> {
			const { sitting, answers } = $exam.get();
			if (sitting?.state !== "open") return false;
			set({ busy: true, problem: null });
			const answer = await ask<ExamView>("POST", `/api/sittings/${sitting.id}/answers`, { answers });
			if (!answer.ok) {
				set({ busy: false, problem: answer.problem });
				return false;
			}
			keep(answersKey(sitting.id), undefined);
			const { questions, ...rest } = answer.value;
			set({
				busy: false,
				sitting: answer.value,
				past: [...$exam.get().past, { ...rest, questions: questions.map((question) => question.id) }],
			});
			return true;
		},
	};
}

/** Questions without an answer yet, in the order shown. */
export function unanswered(sitting: ExamView, answers: ExamState["answers"]): readonly string[] {
	return sitting.questions.map((question) => question.id).filter((id) => (answers[id] ?? []).length === 0);
}

import type { Deps } from "../deps.ts";
import type { Issues } from "../issues.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { StoredSitting } from "../storage/port.ts";
import type { ExamView } from "../wire/exams.ts";
import { type ExamEntry, examView, isRight } from "./exam-view.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "turns">;
type Answers = Readonly<Record<string, readonly string[]>>;

interface AnswerExam {
	accountId: string;
	sittingId: string;
	answers: Answers;
}

/** Grades a sitting, once; the same answers sent again show the same result. What is not answered is wrong. */
export function answerExam(deps: Needs, { accountId, sittingId, answers }: AnswerExam): Promise<Outcome<ExamView>> {
	return deps.turns.take(`sitting ${sittingId}`, async () => {
		const { storage, catalog, clock } = deps;
		const sitting = await storage.sitting(sittingId);
		const entry = sitting && catalog.exams.get(sitting.examId);
		if (!entry || sitting.accountId !== accountId) return refuse("not-found");
		if (sitting.state === "done") return isSame(sitting.answers, answers) ? accept(examView(deps, entry, sitting)) : refuse("sitting-done");
		const issues = strangers(entry, sitting, answers);
		if (issues.length > 0) return refuse("invalid", { issues });

		const asked = entry.exam.questions.filter(({ id }) => sitting.questions.includes(id));
		const right = asked.filter((question) => isRight(question, answers[question.id])).length;
		const score = asked.length === 0 ? 0 : Math.round((100 * right) / asked.length);
		const passed = score >= entry.exam.passMark;
		const ended: StoredSitting = { ...sitting, state: "done", endedAt: clock.now().toISOString(), answers, score, passed };
		return (await storage.endSitting(ended)) ? accept(examView(deps, entry, ended)) : refuse("sitting-done");
	});
}

function strangers({ words }: ExamEntry, { questions }: StoredSitting, answers: Answers): Issues {
	return Object.entries(answers).flatMap(([id, chosen]) => {
		if (!questions.includes(id)) return [{ path: `body.answers.${id}`, message: "Not a question of this sitting" }];
		const options = words.questions[id]?.options ?? {};
		return chosen.flatMap((option, index) =>
			Object.hasOwn(options, option) ? [] : [{ path: `body.answers.${id}.${index}`, message: "Not an option of this question" }],
		);
	});
}

function isSame(stored: Answers | null, sent: Answers): boolean {
	const canonical = (answers: Answers) => JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	return stored !== null && canonical(stored) === canonical(sent);
}

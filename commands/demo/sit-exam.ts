import type { Catalog } from "#content/catalog.ts";
import type { ExamView } from "#server/wire/exams.ts";
import type { Caller } from "./visitor.ts";

/** Sits an exam with so many right answers; the others are the first wrong option. */
export async function sitExam(visitor: Caller, catalog: Catalog, examId: string, right: number): Promise<void> {
	const key = new Map(catalog.exams.get(examId)?.exam.questions.map((question) => [question.id, question.right]));
	const sitting = await visitor.call<ExamView>("POST", `/api/exams/${examId}/sittings`, {});
	const answers = sitting.questions.map(({ id, options }, index) => {
		const correct = key.get(id) ?? [];
		const wrong = options.find((option) => !correct.includes(option.id))?.id;
		return [id, index < right ? correct : wrong ? [wrong] : []] as const;
	});
	await visitor.call("POST", `/api/sittings/${sitting.id}/answers`, { answers: Object.fromEntries(answers) });
}

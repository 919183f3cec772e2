import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";
import type { Exam, ExamWords } from "./schema.ts";

/** An exam's key against its words, its module and the quizzes. */
export function checkExam(catalog: Catalog, { exam, words }: { exam: Exam; words: ExamWords }, language: string, fault: Fault): void {
	const facts = `exams/${exam.id}.yaml`;
	const text = `${language}/${facts}`;
	if (!catalog.modules.some((module) => module.exam === exam.id)) fault(facts, `no module has it. Name it as the exam of ${exam.module}.`);
	if (exam.draw > exam.questions.length)
		fault(facts, `draws ${exam.draw} of ${exam.questions.length} questions. Write more, or draw fewer.`);
	sameKeys(
		text,
		"questions",
		exam.questions.map((question) => question.id),
		Object.keys(words.questions),
		fault,
	);
	sameKeys(text, "objectives", [...new Set(exam.questions.map((question) => question.objective))], Object.keys(words.objectives), fault);
	for (const [id, objective] of Object.entries(words.objectives)) {
		if (!catalog.lessons.has(objective.lesson))
			fault(text, `objective ${id} sends the learner to \`${objective.lesson}\`, which is no lesson.`);
	}
	const quizzed = new Set([...catalog.lessons.values()].flatMap((lesson) => lesson.quiz.map((question) => question.question)));
	for (const question of exam.questions) {
		const asked = words.questions[question.id];
		if (!asked) continue;
		if (quizzed.has(asked.question)) fault(text, `question ${question.id} is also in a quiz. Ask another.`);
		for (const option of question.right) {
			if (!(option in asked.options)) fault(facts, `question ${question.id} calls \`${option}\` right, which is no option.`);
		}
		if (question.right.length >= Object.keys(asked.options).length) fault(facts, `every option of question ${question.id} is right.`);
	}
}

import type { CourseModule } from "#content/catalog.ts";
import type { ProgressEntry } from "#server/wire/progress.ts";
import { uniform } from "#simulations/kernel/rng.ts";

/**
 * What a learner's browser would have kept after reading so many lessons: read marks, quiz answers (mostly right), where they are.
 *
 * @param at  ISO instant of the last thing they did
 */
export function progressOf(module: CourseModule, lessons: number, person: string, at: string): readonly ProgressEntry[] {
	const read = module.lessons.slice(0, lessons);
	const quizzes = read.flatMap((lesson) =>
		lesson.quiz.map((question): ProgressEntry => {
			const right = uniform(1, person, question.id) < 0.75;
			const chosen = question.options.filter((option) => option.right === right).map((option) => option.id);
			return { kind: "quiz", ref: `${lesson.id}/${question.id}`, at, data: { chosen: right ? chosen : chosen.slice(0, 1), right } };
		}),
	);
	const marks = read.map((lesson): ProgressEntry => ({ kind: "lesson", ref: lesson.id, at, data: { done: true } }));
	const next = module.lessons[lessons] ?? module.lessons[module.lessons.length - 1];
	const place: readonly ProgressEntry[] = next ? [{ kind: "place", ref: "last", at, data: { path: next.path, title: next.title } }] : [];
	return [...marks, ...quizzes, ...place];
}

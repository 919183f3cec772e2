import type { Catalog, CourseModule } from "#content/catalog.ts";
import type { ProgressEntry } from "#server/wire/progress.ts";
import { playPolicy } from "#simulations/kernel/replay.ts";
import { uniform } from "#simulations/kernel/rng.ts";
import { registered } from "#simulations/registry.ts";

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

/**
 * What the browser of a learner would have kept who has read every lesson of the course and played every practice scenario
 * once, as well as the competent policy plays it: in parts that each fit into one request.
 */
export function progressOfAll({ modules, scenarios }: Catalog, person: string, at: string): readonly (readonly ProgressEntry[])[] {
	const read = modules.flatMap((module) => progressOf(module, module.lessons.length, person, at).filter(({ kind }) => kind !== "place"));
	const practice = new Set(modules.flatMap((module) => module.practice));
	const played = [...practice].flatMap((id): readonly (readonly ProgressEntry[])[] => {
		const scenario = scenarios.get(id)?.scenario;
		const simulation = scenario && registered(scenario.simulation)?.simulation;
		if (!simulation || scenario.assessed) return [];
		const { run } = playPolicy(simulation, scenario, Math.floor(uniform(1, person, id) * 1_000_000), simulation.policies.competent);
		const { seed, version, log } = run;
		const data = { seed, version, log: [...log], score: simulation.grade(run).score } as ProgressEntry["data"];
		return [[{ kind: "practice", ref: id, at, data }]];
	});
	return [read, ...played];
}

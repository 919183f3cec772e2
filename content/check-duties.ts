import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";

const file = "duties.yaml";

/** Every place that a duty names has to exist; a module that is still a draft has none yet. */
export function checkDuties(catalog: Catalog, language: string, fault: Fault): void {
	const { duties, lessons, scenarios, assignments, exams, course, drafts } = catalog;
	sameKeys(
		`${language}/${file}`,
		"the file",
		Object.values(duties.facts).flatMap((list) => list.map(({ id }) => id)),
		Object.keys(duties.words),
		fault,
	);
	for (const [module, list] of Object.entries(duties.facts)) {
		if (drafts.includes(module)) continue;
		if (!course.modules.includes(module)) fault(file, `has duties of module \`${module}\`, which the course does not know. Mend the id.`);
		const objectives = [...exams.values()].find(({ exam }) => exam.module === module)?.words.objectives ?? {};
		for (const { id, taught, practised, assessed } of list) {
			const wrong = (place: string, what: string) =>
				fault(file, `duty ${id} names \`${place}\`, which is no ${what}. Mend the id, or take it out.`);
			for (const one of taught) if (!lessons.has(one)) wrong(one, "lesson");
			for (const one of practised) {
				if (!lessons.has(one) && !scenarios.has(one) && !assignments.has(one)) wrong(one, "scenario, assignment or lesson");
			}
			for (const one of assessed.objectives) if (!Object.hasOwn(objectives, one)) wrong(one, `objective of the exam of ${module}`);
			for (const one of assessed.assignments) if (!assignments.has(one)) wrong(one, "assignment");
			for (const one of assessed.scenarios) if (!scenarios.get(one)?.scenario.assessed) wrong(one, "assessed scenario");
		}
	}
}

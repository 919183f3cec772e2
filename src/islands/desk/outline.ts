import type { PublicCourse } from "#content/public.ts";
import type { Outline, Task } from "#src/stores/desk.ts";

/** The course as a list of things to do; at build time only. */
export function outlineOf({ course, modules, briefings, assignments, exams, wayWords }: PublicCourse): Outline {
	const scenario = (id: string): Task & { assessed: boolean } => {
		const briefing = briefings.get(id);
		if (!briefing) throw new RangeError(`The course names scenario ${id}, which does not exist. Write content/scenarios/${id}.yaml.`);
		return { id, title: briefing.title, path: `/practice/${briefing.simulation}/${id}/`, assessed: briefing.assessed };
	};
	const plain = ({ id, title, path }: Task): Task => ({ id, title, path });
	const placed = new Set(modules.flatMap((module) => module.practice));
	const homeless = course.certificate.scenarios.filter((id) => !placed.has(id));

	return {
		first: plain(scenario(course.firstScenario)),
		retakeAfterHours: course.retakeAfterHours,
		ways: course.ways.map((way) => ({ ...way, title: wayWords[way.id]?.title ?? way.id })),
		required: [...course.certificate.scenarios, ...course.certificate.assignments],
		modules: modules.map((module, index) => {
			// What the certificate asks for without a module's naming it belongs to the first one.
			const scenarios = [...module.practice, ...(index === 0 ? homeless : [])].map(scenario);
			return {
				id: module.id,
				number: module.number,
				title: module.title,
				path: `/learn/${module.id}/`,
				lessons: module.lessons.map(({ id, title, path, minutes }) => ({ id, title, path, minutes })),
				practice: scenarios.filter((one) => !one.assessed).map(plain),
				assessed: scenarios.filter((one) => one.assessed).map(plain),
				assignments: module.assignments.map((id) => ({ id, title: assignments.get(id)?.words.title ?? id, path: `/assignments/${id}/` })),
				exams: module.exam
					? [{ id: module.exam, title: exams.get(module.exam)?.title ?? module.exam, path: `/exams/${module.exam}/` }]
					: [],
			};
		}),
	};
}

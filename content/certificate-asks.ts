import type { EvidenceKind } from "#simulations/portfolio-builder/vocabulary.ts";
import type { Catalog } from "./model.ts";

/** One thing that the certificate asks for. */
export interface Asked {
	kind: EvidenceKind;
	/** Exam, scenario or assignment id. */
	id: string;
	title: string;
	/** null for what belongs to the whole course. */
	moduleId: string | null;
}

/** What the course's rule asks for, module by module: work, then assessed scenarios, then the exam; last what has no module. */
export function certificateAsks({
	course,
	modules,
	assignments,
	scenarios,
	exams: examsById,
}: Pick<Catalog, "course" | "modules" | "assignments" | "scenarios" | "exams">): readonly Asked[] {
	const rule = course.certificate;
	const work = rule.assignments.map((id): Asked => {
		const entry = assignments.get(id);
		return { kind: "work", id, title: entry?.words.title ?? id, moduleId: entry?.assignment.module ?? null };
	});
	const runs = rule.scenarios.map((id): Asked => {
		const moduleId = modules.find(({ practice }) => practice.includes(id))?.id ?? null;
		return { kind: "run", id, title: scenarios.get(id)?.words.title ?? id, moduleId };
	});
	const exams = modules.flatMap(({ exam, id: moduleId }): readonly Asked[] =>
		exam ? [{ kind: "exam", id: exam, title: examsById.get(exam)?.words.title ?? exam, moduleId }] : [],
	);
	const all = [...work, ...runs, ...exams];
	const inModules = modules.flatMap(({ id }) => all.filter(({ moduleId }) => moduleId === id));
	return [...inModules, ...all.filter((one) => !inModules.includes(one))];
}

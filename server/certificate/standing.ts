import type { EvidenceKind } from "#simulations/portfolio-builder/vocabulary.ts";
import type { Deps } from "../deps.ts";
import type { Attempt, Ground, StoredSitting, Submission } from "../storage/port.ts";
import { groundOfExam, groundOfRun, groundOfWork } from "./grounds.ts";

/** What an account has done, and who reviews in this course. */
export interface Done {
	attempts: readonly Attempt[];
	submissions: readonly Submission[];
	sittings: readonly StoredSitting[];
	/** Whether anybody is here to review this account's work. */
	hasCurators: boolean;
	/** What the people who reviewed are called, by account id. */
	curators: ReadonlyMap<string, string>;
}

/** One thing that the certificate asks for. */
export interface Requirement {
	kind: EvidenceKind;
	/** Exam, scenario or assignment id. */
	id: string;
	title: string;
	moduleId: string | null;
	/** What meets it; null while nothing does. */
	ground: Ground | null;
	/** Handed in and not answered yet. */
	waits: boolean;
}

type Catalog = Pick<Deps, "catalog">;

/** What the course's rule asks for, module by module, and what of it this account has. */
export function standingOf(deps: Catalog, done: Done): readonly Requirement[] {
	const { modules, scenarios } = deps.catalog;
	const rule = deps.catalog.course.certificate;
	const exams = modules.flatMap((module) => (module.exam ? [examRequired(deps, done, module.exam, module.id)] : []));
	const runs = rule.scenarios.map((id): Requirement => {
		const moduleId = modules.find(({ practice }) => practice.includes(id))?.id ?? null;
		const ground = groundOfRun(deps, done, id, titleOf(deps, moduleId));
		return { kind: "run", id, title: scenarios.get(id)?.words.title ?? id, moduleId, ground, waits: false };
	});
	const work = rule.assignments.map((id) => workRequired(deps, done, id));
	const all = [...work, ...runs, ...exams];
	const inModules = modules.flatMap(({ id }) => all.filter(({ moduleId }) => moduleId === id));
	return [...inModules, ...all.filter((one) => !inModules.includes(one))];
}

/** What a certificate would rest on; null while something is missing. */
export function groundsOf(standing: readonly Requirement[]): readonly Ground[] | null {
	const grounds = standing.flatMap(({ ground }) => ground ?? []);
	return grounds.length === standing.length && grounds.length > 0 ? grounds : null;
}

/** Some of it was assessed by nobody but the learner. */
export function isSelfAssessed(grounds: readonly Ground[]): boolean {
	return grounds.some(({ kind, curator }) => kind === "work" && curator === null);
}

function examRequired(deps: Catalog, done: Done, id: string, moduleId: string): Requirement {
	const title = deps.catalog.exams.get(id)?.words.title ?? id;
	return { kind: "exam", id, title, moduleId, ground: groundOfExam(deps, done, id, titleOf(deps, moduleId)), waits: false };
}

function workRequired(deps: Catalog, done: Done, id: string): Requirement {
	const { assignments, course } = deps.catalog;
	const entry = assignments.get(id);
	const moduleId = entry?.assignment.module ?? null;
	const submission = done.submissions.find(({ assignmentId }) => assignmentId === id);
	const alone = course.certificate.selfAssessment === "without-curators" && !done.hasCurators;
	const ground = submission ? groundOfWork(deps, submission, { curators: done.curators, alone, module: titleOf(deps, moduleId) }) : null;
	const waits = !ground && (submission?.state === "handed-in" || submission?.state === "claimed");
	return { kind: "work", id, title: entry?.words.title ?? id, moduleId, ground, waits };
}

function titleOf({ catalog }: Catalog, moduleId: string | null): string | null {
	return catalog.modules.find(({ id }) => id === moduleId)?.title ?? null;
}

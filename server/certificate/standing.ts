import { type Asked, certificateAsks } from "#content/certificate-asks.ts";
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

/** One thing that the certificate asks for, and where it stands. */
export interface Requirement extends Asked {
	/** What meets it; null while nothing does. */
	ground: Ground | null;
	/** Handed in and not answered yet. */
	waits: boolean;
}

type Catalog = Pick<Deps, "catalog">;

/** What the course's rule asks for, module by module, and what of it this account has. */
export function standingOf(deps: Catalog, done: Done): readonly Requirement[] {
	const { catalog } = deps;
	return certificateAsks(catalog).map((one): Requirement => {
		const module = catalog.modules.find(({ id }) => id === one.moduleId)?.title ?? null;
		if (one.kind === "work") return { ...one, ...workOf(deps, done, one.id, module) };
		const ground = one.kind === "exam" ? groundOfExam(deps, done, one.id, module) : groundOfRun(deps, done, one.id, module);
		return { ...one, ground, waits: false };
	});
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

function workOf(deps: Catalog, done: Done, id: string, module: string | null): Pick<Requirement, "ground" | "waits"> {
	const submission = done.submissions.find(({ assignmentId }) => assignmentId === id);
	const alone = deps.catalog.course.certificate.selfAssessment === "without-curators" && !done.hasCurators;
	const ground = submission ? groundOfWork(deps, submission, { curators: done.curators, alone, module }) : null;
	return { ground, waits: !ground && (submission?.state === "handed-in" || submission?.state === "claimed") };
}

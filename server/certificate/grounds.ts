import type { Evidence } from "#simulations/portfolio-builder/evidence.ts";
import type { Deps } from "../deps.ts";
import { summaryOf } from "../play/attempt-view.ts";
import { evidenceOfExam } from "../portfolio/evidence-of-exam.ts";
import { evidenceOfRun } from "../portfolio/evidence-of-run.ts";
import { evidenceOfWork, skilled } from "../portfolio/evidence-of-work.ts";
import type { Attempt, Ground, StoredSitting, Submission } from "../storage/port.ts";

type Catalog = Pick<Deps, "catalog">;

/** The best sitting in which the exam was passed. @param module  its title */
export function groundOfExam(
	deps: Catalog,
	{ sittings }: { sittings: readonly StoredSitting[] },
	examId: string,
	module: string | null,
): Ground | null {
	const passed = sittings.filter((sitting) => sitting.examId === examId && sitting.passed);
	const best = bestBy(passed, ({ score }) => score ?? 0);
	const evidence = best && evidenceOfExam(deps, best);
	return evidence && { ...shared(evidence), module, score: Math.round((evidence.score ?? 0) * 100), curator: null };
}

/** The best attempt that passed the scenario. @param module  its title */
export function groundOfRun(
	deps: Catalog,
	{ attempts }: { attempts: readonly Attempt[] },
	scenarioId: string,
	module: string | null,
): Ground | null {
	const passed = attempts.filter(
		(attempt) => attempt.scenarioId === scenarioId && attempt.state === "done" && summaryOf(deps, attempt).passed,
	);
	const best = bestBy(passed, ({ verdict }) => verdict?.score ?? 0);
	const evidence = best && evidenceOfRun(deps, best);
	return evidence && { ...shared(evidence), module, score: evidence.score, curator: null };
}

interface Reviewers {
	/** Names by account id. */
	curators: ReadonlyMap<string, string>;
	/** Nobody is here to review: what was handed in counts as its learner assessed it. */
	alone: boolean;
	/** Title. */
	module: string | null;
}

/** Work that was accepted; where nobody reviews, work that was handed in and has not come back. */
export function groundOfWork(deps: Catalog, submission: Submission, { curators, alone, module }: Reviewers): Ground | null {
	const evidence = evidenceOfWork(deps, submission);
	if (evidence) {
		const accepted = submission.reviews.findLast(({ decision }) => decision === "accepted");
		const gone = deps.catalog.ui.get("errors")?.["person-gone"] ?? "";
		return { ...shared(evidence), module, score: null, curator: curators.get(accepted?.curatorId ?? "") ?? gone };
	}
	const { id, assignmentId, revisions, state } = submission;
	const revision = revisions.at(-1);
	const entry = deps.catalog.assignments.get(assignmentId);
	if (!alone || !entry || !revision || !["handed-in", "claimed"].includes(state)) return null;
	const shown = entry.assignment.rubric.filter((criterion) => (revision.selfAssessment[criterion.id] ?? 0) >= skilled);
	const skills = shown.flatMap((criterion) => entry.words.rubric[criterion.id]?.title ?? []);
	const { title } = entry.words;
	return { kind: "work", id, about: assignmentId, title, module, at: revision.handedInAt, score: null, skills, curator: null };
}

function shared({ kind, id, about, title, at, skills }: Evidence): Pick<Ground, "kind" | "id" | "about" | "title" | "at" | "skills"> {
	return { kind, id, about, title, at, skills: [...skills] };
}

/** Of equals the first. */
function bestBy<T>(items: readonly T[], score: (item: T) => number): T | null {
	return items.reduce<T | null>((best, item) => (best === null || score(item) > score(best) ? item : best), null);
}

import type { Evidence, Quotable } from "#simulations/portfolio-builder/evidence.ts";
import type { Block, EvidenceRef, PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import type { Deps } from "../deps.ts";
import { evidenceOfExam } from "./evidence-of-exam.ts";
import { evidenceOfRun } from "./evidence-of-run.ts";
import { evidenceOfWork, quotablesOf } from "./evidence-of-work.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/**
 * What the server vouches for in an account's page: of each scenario and exam the best result, work that was accepted, and
 * whatever the document rests on already, so that a better result takes no mark away.
 */
export async function evidenceOf(deps: Needs, accountId: string, document: PortfolioDocument | null): Promise<readonly Evidence[]> {
	const [attempts, submissions, sittings] = await Promise.all([
		deps.storage.attemptsOf(accountId),
		deps.storage.submissionsOf(accountId),
		deps.storage.sittingsOf(accountId),
	]);
	const all = [
		...attempts.flatMap((attempt) => evidenceOfRun(deps, attempt) ?? []),
		...submissions.flatMap((submission) => evidenceOfWork(deps, submission) ?? []),
		...sittings.flatMap((sitting) => evidenceOfExam(deps, sitting) ?? []),
	];
	const used = restsOn(document);
	return all.filter((one) => isBest(one, all) || used(one));
}

/** Only what the document rests on: nothing else of the account may go with it. */
export function evidenceUsed(evidence: readonly Evidence[], document: PortfolioDocument): readonly Evidence[] {
	return evidence.filter(restsOn(document));
}

/** Words of curators that the account may quote now. */
export async function quotablesFor(deps: Needs, accountId: string): Promise<readonly Quotable[]> {
	const submissions = await deps.storage.submissionsOf(accountId);
	return (await Promise.all(submissions.map((submission) => quotablesOf(deps, submission)))).flat();
}

/** Of results about the same thing the one with the highest score, of equals the first. */
function isBest(one: Evidence, all: readonly Evidence[]): boolean {
	const rivals = all.filter(({ kind, about }) => kind === one.kind && about === one.about);
	return rivals.every((rival) => (rival.score ?? 0) <= (one.score ?? 0)) && rivals.find(({ score }) => score === one.score) === one;
}

function restsOn(document: PortfolioDocument | null): (evidence: Evidence) => boolean {
	const refs = (document?.blocks ?? []).flatMap(refsOf);
	return ({ kind, id }) => refs.some((ref) => ref.kind === kind && ref.id === id);
}

function refsOf(block: Block): readonly EvidenceRef[] {
	if (block.kind === "case-study") return block.evidence ? [block.evidence] : [];
	if (block.kind === "skills") return block.items.flatMap(({ evidence }) => evidence ?? []);
	return block.kind === "testimonial" && block.from ? [{ kind: "work", id: block.from.submissionId }] : [];
}

import type { Evidence, Quotable } from "#simulations/portfolio-builder/evidence.ts";
import type { Deps } from "../deps.ts";
import { fill } from "../fill.ts";
import type { Submission } from "../storage/port.ts";

/** Levels 0–3: from here on a criterion shows a skill. */
export const skilled = 3;

/** Accepted work with the levels that its curator gave; null while it is not accepted. */
export function evidenceOfWork({ catalog }: Pick<Deps, "catalog">, submission: Submission): Evidence | null {
	const entry = catalog.assignments.get(submission.assignmentId);
	const accepted = submission.reviews.findLast(({ decision }) => decision === "accepted");
	if (submission.state !== "accepted" || !accepted || !entry) return null;
	const words = catalog.ui.get("portfolio-evidence") ?? {};
	const criteria = entry.assignment.rubric.flatMap(({ id }) => {
		const level = accepted.levels[id];
		const title = entry.words.rubric[id]?.title;
		return level === undefined || !title ? [] : [{ id, title, level }];
	});
	return {
		kind: "work",
		id: submission.id,
		title: entry.words.title,
		simulation: null,
		about: submission.assignmentId,
		at: accepted.decidedAt,
		score: null,
		figures: criteria.map(({ id, title, level }) => ({ id, label: title, value: fill(words.level ?? "", { level }) })),
		series: [],
		skills: criteria.filter(({ level }) => level >= skilled).map(({ title }) => title),
	};
}

/**
 * What curators wrote on accepted work and let be quoted. Consent that is taken back, and a curator who has left, take
 * their words with them.
 */
export async function quotablesOf(
	{ storage, catalog }: Pick<Deps, "storage" | "catalog">,
	submission: Submission,
): Promise<readonly Quotable[]> {
	const title = catalog.assignments.get(submission.assignmentId)?.words.title;
	const given = submission.reviews.filter(
		({ quotable, decision, summary }) => quotable && decision === "accepted" && summary.trim() !== "",
	);
	const quotables = await Promise.all(
		given.map(async ({ revision, summary, curatorId }) => {
			const curator = await storage.account(curatorId);
			return curator && title ? [{ submissionId: submission.id, revision, title, curator: curator.name, words: summary }] : [];
		}),
	);
	return quotables.flat();
}

import type { Deps } from "../deps.ts";
import type { Review, Revision, StoredWorkFile, Submission } from "../storage/port.ts";
import type { WorkView } from "../wire/work.ts";
import type { WorkFileView } from "../wire/work-files.ts";

/** A submission as its learner sees it; a review shows only once it is decided. */
export async function workView(deps: Pick<Deps, "storage" | "catalog">, submission: Submission): Promise<WorkView> {
	const { id, assignmentId, version, state, draft, revisions } = submission;
	return {
		id,
		assignmentId,
		version,
		state,
		draft: { ...draft, fields: { ...draft.fields }, selfAssessment: { ...draft.selfAssessment } },
		revisions: revisionsView(revisions),
		reviews: await reviewsView(deps, submission.reviews),
		files: await filesFor(deps, submission),
	};
}

/** What is kept of files for an assignment. */
export async function filesFor(
	{ storage }: Pick<Deps, "storage">,
	{ accountId, assignmentId }: Pick<Submission, "accountId" | "assignmentId">,
): Promise<WorkView["files"]> {
	return (await storage.workFiles(accountId)).filter((file) => file.assignmentId === assignmentId).map(workFileView);
}

export function workFileView({ id, kind, sizes, bytes }: StoredWorkFile): WorkFileView {
	return { id, kind, sizes: sizes.map((size) => ({ ...size })), bytes };
}

/** Revisions in words; what is attached to them is not sent along. */
export function revisionsView(revisions: readonly Revision[]): WorkView["revisions"] {
	return revisions.map(({ number, handedInAt, fields, selfAssessment }) => ({
		number,
		handedInAt,
		fields: { ...fields },
		selfAssessment: { ...selfAssessment },
	}));
}

/** Decided reviews with their curators' names. */
export function reviewsView(deps: Pick<Deps, "storage" | "catalog">, reviews: readonly Review[]): Promise<WorkView["reviews"]> {
	return Promise.all(
		reviews.map(async ({ curatorId, levels, notes, quotable = false, ...rest }) => ({
			...rest,
			quotable,
			levels: { ...levels },
			notes: [...notes],
			curator: await nameOf(deps, curatorId),
		})),
	);
}

/** A person's name, or the word for somebody who has deleted their account. */
export async function nameOf({ storage, catalog }: Pick<Deps, "storage" | "catalog">, accountId: string): Promise<string> {
	const account = await storage.account(accountId);
	return account?.name ?? catalog.ui.get("errors")?.["person-gone"] ?? "";
}

/** When anything about it changed last. */
export function changedAt({ draft, revisions, reviews, claim }: Submission): string {
	const instants = [draft.savedAt, ...revisions.map(({ handedInAt }) => handedInAt), ...reviews.map(({ decidedAt }) => decidedAt)];
	return [...instants, ...(claim ? [claim.at] : [])].toSorted().at(-1) as string;
}

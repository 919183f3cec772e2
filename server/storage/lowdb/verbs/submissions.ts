import type { Storage, Submission } from "../../port.ts";
import { addOnce, forAccount, type House, sortedBy, whenSettled } from "../house.ts";
import { workKey } from "../shelves.ts";

type Verbs = "addSubmission" | "submission" | "submissionFor" | "submissionsOf" | "reviewQueue" | "saveSubmission";

export function submissionVerbs(house: House): Pick<Storage, Verbs> {
	const { submissions, submissionsOf, submissionFor } = house.shelves;
	const adding = new Map<string, Promise<void>>();
	return {
		addSubmission(submission) {
			const key = workKey(submission.accountId, submission.assignmentId);
			const add = () => forAccount(house, submission.accountId, () => submissions.add(submission));
			return addOnce(adding, key, () => submissionFor.id(key) !== null, add);
		},
		submission: async (id) => submissions.get(id),
		async submissionFor(accountId, assignmentId) {
			const id = submissionFor.id(workKey(accountId, assignmentId));
			return id ? submissions.get(id) : null;
		},
		submissionsOf: async (accountId) =>
			sortedBy(
				submissionsOf.ids(accountId).flatMap((id) => submissions.get(id) ?? []),
				({ assignmentId }) => assignmentId,
			),
		reviewQueue: async () =>
			sortedBy(
				submissions.values().filter(({ state }) => state !== "draft"),
				lastHandIn,
			),
		saveSubmission: (submission) =>
			whenSettled(house, submissions.get(submission.id)?.accountId, () =>
				submissions.change(submission.id, (head) =>
					head?.version === submission.version - 1 ? { ...submission, accountId: head.accountId, assignmentId: head.assignmentId } : null,
				),
			),
	};
}

function lastHandIn({ revisions, draft }: Submission): string {
	return revisions.at(-1)?.handedInAt ?? draft.savedAt;
}

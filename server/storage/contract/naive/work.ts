import type { Storage, StoredWorkFile, Submission } from "../../port.ts";
import { partsOf, type WorkFileVerbs } from "../../port-files.ts";
import { ThingsWithBytes } from "./bytes.ts";
import type { House } from "./house.ts";
import { OwnedRecords, sorted } from "./records.ts";

type SubmissionVerbs = "addSubmission" | "submission" | "submissionFor" | "submissionsOf" | "reviewQueue" | "saveSubmission";

export function submissionVerbs(house: House): Pick<Storage, SubmissionVerbs> {
	const submissions = house.owned(new OwnedRecords<Submission>());
	const on = (accountId: string, assignmentId: string) =>
		submissions.find((one) => one.accountId === accountId && one.assignmentId === assignmentId);
	return {
		async addSubmission(submission) {
			house.mustKnow(submission.accountId);
			if (on(submission.accountId, submission.assignmentId)) return false;
			submissions.add(submission.id, submission);
			return true;
		},
		submission: async (id) => submissions.get(id),
		submissionFor: async (accountId, assignmentId) => on(accountId, assignmentId),
		submissionsOf: async (accountId) => sorted(submissions.of(accountId), ({ assignmentId }) => assignmentId),
		async reviewQueue() {
			const waiting = submissions.all().filter(({ state }) => state !== "draft");
			return sorted(waiting, ({ revisions, draft }) => revisions.at(-1)?.handedInAt ?? draft.savedAt);
		},
		async saveSubmission(submission) {
			const stored = submissions.get(submission.id);
			if (stored?.version !== submission.version - 1) return false;
			const { accountId, assignmentId } = stored;
			submissions.set(submission.id, { ...submission, accountId, assignmentId });
			return true;
		},
	};
}

export function workFileVerbs(house: House): WorkFileVerbs {
	const files = house.owned(new ThingsWithBytes<StoredWorkFile>(partsOf));
	return {
		workFiles: async (accountId) => files.of(accountId),
		async addWorkFile(accountId, file, bytes) {
			house.mustKnow(accountId);
			files.add(accountId, file, bytes);
		},
		workFileBytes: async (accountId, fileId, part) => files.bytes(accountId, fileId, part),
		removeWorkFile: async (accountId, fileId) => files.remove(accountId, fileId),
	};
}

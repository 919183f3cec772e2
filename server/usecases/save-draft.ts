import type { Assignment } from "#content/assignment-schema.ts";
import type { Deps } from "../deps.ts";
import { sentFields } from "../fields/taken.ts";
import type { Issues } from "../issues.ts";
import { accept, type Outcome, type Refusal, refuse } from "../outcome.ts";
import type { Submission } from "../storage/port.ts";
import type { WorkView } from "../wire/work.ts";
import { workView } from "./work-view.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "ids" | "turns">;

interface SaveDraft {
	accountId: string;
	assignmentId: string;
	/** The version last seen, 0 for none. */
	version: number;
	fields: Readonly<Record<string, string>>;
	selfAssessment: Readonly<Record<string, number>>;
}

/** Saves a draft as far as it is; a newer one from another tab or device is `newer-elsewhere`, and stays. */
export function saveDraft(deps: Needs, { accountId, assignmentId, version, ...draft }: SaveDraft): Promise<Outcome<WorkView>> {
	return deps.turns.take(`work ${accountId} ${assignmentId}`, async () => {
		const { storage, catalog, clock, ids } = deps;
		const assignment = catalog.assignments.get(assignmentId)?.assignment;
		if (!assignment) return refuse("not-found");
		const issues = strangers(assignment, draft);
		if (issues.length > 0) return refuse("invalid", { issues });

		const before = await storage.submissionFor(accountId, assignmentId);
		const refusal = before && reasonAgainstEditing(before);
		if (refusal) return refusal;
		if (version !== (before?.version ?? 0)) return refuse("newer-elsewhere");

		const saved = { ...draft, savedAt: clock.now().toISOString() };
		const after: Submission = before
			? { ...before, version: version + 1, draft: saved }
			: { ...blank, id: ids.id(), accountId, assignmentId, draft: saved };
		const stored = before ? await storage.saveSubmission(after) : await storage.addSubmission(after);
		return stored ? accept(await workView(deps, after)) : refuse("newer-elsewhere");
	});
}

const blank = { version: 1, state: "draft", revisions: [], reviews: [], claim: null, reviewDraft: null } as const;

/** Work is its learner's to change until it is handed in, and again when it comes back. */
export function reasonAgainstEditing({ state }: Submission): Refusal | null {
	if (state === "draft" || state === "returned") return null;
	return refuse(state === "accepted" ? "work-accepted" : "work-under-review");
}

function strangers(assignment: Assignment, draft: Pick<SaveDraft, "fields" | "selfAssessment">): Issues {
	return [
		...unknown(draft.fields, sentFields(assignment), "body.fields", "No such field in this assignment"),
		...unknown(draft.selfAssessment, assignment.rubric, "body.selfAssessment", "No such criterion in this rubric"),
	];
}

/** Issues for the keys of a record that are not among the ids. */
export function unknown(
	record: Readonly<Record<string, unknown>>,
	known: readonly { id: string }[],
	path: string,
	message: string,
): Issues {
	return Object.keys(record).flatMap((key) => (known.some(({ id }) => id === key) ? [] : [{ path: `${path}.${key}`, message }]));
}

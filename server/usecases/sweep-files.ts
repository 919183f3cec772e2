import { parseAttachments } from "#content/fields/attachments.ts";
import { type Deps, hourMs } from "../deps.ts";
import type { Storage, Submission } from "../storage/port.ts";

type Needs = Pick<Deps, "storage" | "clock" | "turns">;

/** How long a file stays that nothing names: the draft that will name it may still be on its way from a train. */
const graceHours = 24;
/** The same where there is no work on its assignment at all: it may lie unreadable, for a person to mend. */
const graceWithoutWorkHours = 30 * 24;

/** Turn in which an account's files change. */
export function fileKey(accountId: string): string {
	return `files ${accountId}`;
}

/** Ids of the files that a work names, in what was handed in and, where it is given, in its draft. */
export function filesNamedIn({
	draft,
	revisions,
}: Pick<Submission, "revisions"> & Partial<Pick<Submission, "draft">>): ReadonlySet<string> {
	const values = [...(draft ? [draft] : []), ...revisions].flatMap(({ fields }) => Object.values(fields));
	return new Set(values.flatMap(parseAttachments).map(({ id }) => id));
}

/** Removes every account's files that nothing has named for their time of grace. */
export async function sweepFiles(deps: Needs): Promise<void> {
	for (const { id } of await deps.storage.accounts()) await deps.turns.take(fileKey(id), () => sweepFilesOf(deps, id));
}

/** The same for one account, by who has the turn of its files. */
export async function sweepFilesOf({ storage, clock }: { storage: Storage; clock: Needs["clock"] }, accountId: string): Promise<void> {
	const files = await storage.workFiles(accountId);
	if (files.length === 0) return;
	const works = await storage.submissionsOf(accountId);
	const named = new Set(works.flatMap((work) => [...filesNamedIn(work)]));
	for (const { id, assignmentId, addedAt } of files) {
		const grace = works.some((work) => work.assignmentId === assignmentId) ? graceHours : graceWithoutWorkHours;
		const isOld = Date.parse(addedAt) < clock.now().getTime() - grace * hourMs;
		if (isOld && !named.has(id)) await storage.removeWorkFile(accountId, id);
	}
}

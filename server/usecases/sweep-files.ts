import { parseAttachments } from "#content/fields/attachments.ts";
import { type Deps, hourMs } from "../deps.ts";
import type { Storage, Submission } from "../storage/port.ts";

type Needs = Pick<Deps, "storage" | "clock" | "turns">;

/** How long a file stays that nothing names: the draft that will name it may still be on its way from a train. */
const graceHours = 24;

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

/** Removes every account's files that have been unattached for a day. */
export async function sweepFiles(deps: Needs): Promise<void> {
	for (const { id } of await deps.storage.accounts()) await deps.turns.take(fileKey(id), () => sweepFilesOf(deps, id));
}

/** The same for one account, by who has the turn of its files. */
export async function sweepFilesOf({ storage, clock }: { storage: Storage; clock: Needs["clock"] }, accountId: string): Promise<void> {
	const files = await storage.workFiles(accountId);
	if (files.length === 0) return;
	const before = new Date(clock.now().getTime() - graceHours * hourMs).toISOString();
	const named = new Set((await storage.submissionsOf(accountId)).flatMap((work) => [...filesNamedIn(work)]));
	for (const { id, addedAt } of files) if (addedAt < before && !named.has(id)) await storage.removeWorkFile(accountId, id);
}

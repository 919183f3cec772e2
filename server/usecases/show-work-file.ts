import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { type Account, partsOf, type StoredWorkFile } from "../storage/port.ts";
import type { FileSize } from "../wire/work-files.ts";
import { reviewable } from "./show-reviews.ts";
import { filesNamedIn } from "./sweep-files.ts";

export interface FileToSend {
	kind: StoredWorkFile["kind"];
	/** What it is called when it is downloaded, without an ending. */
	name: string;
	bytes: Uint8Array;
}

/** An account's own file, attached or not. */
export async function ownFile(
	{ storage }: Pick<Deps, "storage">,
	accountId: string,
	fileId: string,
	size: FileSize,
): Promise<Outcome<FileToSend>> {
	const file = (await storage.workFiles(accountId)).find(({ id }) => id === fileId);
	if (!file) return refuse("not-found");
	const part = partsOf(file).at(size === "small" ? -1 : 0) ?? "";
	const bytes = await storage.workFileBytes(accountId, fileId, part);
	return bytes ? accept({ kind: file.kind, name: `${file.assignmentId}-${file.id.slice(0, 6)}`, bytes }) : refuse("not-found");
}

/** A file of work that was handed in, for a curator; what stands in a draft alone is its learner's. */
export async function handedInFile(
	deps: Pick<Deps, "storage" | "catalog">,
	curator: Account,
	{ submissionId, fileId, size }: { submissionId: string; fileId: string; size: FileSize },
): Promise<Outcome<FileToSend>> {
	const found = await reviewable(deps, curator, submissionId);
	if (!found.ok) return found;
	const { accountId, revisions } = found.value;
	const named = filesNamedIn({ revisions });
	return named.has(fileId) ? ownFile(deps, accountId, fileId, size) : refuse("not-found");
}

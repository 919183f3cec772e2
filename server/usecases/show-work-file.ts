import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { type Account, partsOf, type StoredWorkFile } from "../storage/port.ts";
import type { FileSize } from "../wire/work-files.ts";
import { reviewable } from "./show-reviews.ts";
import { filesNamedIn } from "./sweep-files.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

export interface FileToSend {
	kind: StoredWorkFile["kind"];
	/** What it is called when it is downloaded, without an ending. */
	name: string;
	bytes: Uint8Array;
}

/** One's own file, attached or not. */
export function ownFile(deps: Needs, accountId: string, fileId: string, size: FileSize): Promise<Outcome<FileToSend>> {
	return fileOf(deps, accountId, fileId, size);
}

/** A file of work that was handed in, for a curator; what stands in a draft alone is its learner's. */
export async function handedInFile(
	deps: Needs,
	curator: Account,
	{ submissionId, fileId, size }: { submissionId: string; fileId: string; size: FileSize },
): Promise<Outcome<FileToSend>> {
	const found = await reviewable(deps, curator, submissionId);
	if (!found.ok) return found;
	const { accountId, revisions } = found.value;
	const named = filesNamedIn({ revisions });
	return named.has(fileId) ? fileOf(deps, accountId, fileId, size) : refuse("not-found");
}

async function fileOf({ storage }: Needs, accountId: string, fileId: string, size: FileSize): Promise<Outcome<FileToSend>> {
	const file = (await storage.workFiles(accountId)).find(({ id }) => id === fileId);
	if (!file) return refuse("not-found");
	const part = partsOf(file).at(size === "small" ? -1 : 0) ?? "";
	const bytes = await storage.workFileBytes(accountId, fileId, part);
	return bytes ? accept({ kind: file.kind, name: `${file.assignmentId}-${file.id.slice(0, 6)}`, bytes }) : refuse("not-found");
}

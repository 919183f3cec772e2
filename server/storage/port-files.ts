/** The part of the port (`port.ts`) that keeps files attached to written work. */
import type { FileKind } from "#content/fields/attachments.ts";

/** What is known of a file beside its bytes. It never changes. */
export interface StoredWorkFile {
	id: string;
	/** Where it was attached. */
	assignmentId: string;
	field: string;
	kind: FileKind;
	/** SHA-256 of what was uploaded, hex. */
	digest: string;
	/** Sizes in which a picture is kept, in pixels, the largest first; of a PDF none. */
	sizes: readonly { width: number; height: number }[];
	/** What it takes up, all sizes together. */
	bytes: number;
	addedAt: string;
}

/** Bytes by the part that they are: of a picture by the width of the size, e.g. `800`; of a PDF all under `pdf`. */
export type WorkFileBytes = Readonly<Record<string, Uint8Array>>;

export interface WorkFileVerbs {
	/** In the order in which they were added, of all assignments. */
	workFiles(accountId: string): Promise<readonly StoredWorkFile[]>;
	/** Keeps a file with the bytes of all its parts. Throws a `RangeError` when bytes of a part are missing. */
	addWorkFile(accountId: string, file: StoredWorkFile, bytes: WorkFileBytes): Promise<void>;
	/** null when the account has no such file, or it has no such part. */
	workFileBytes(accountId: string, fileId: string, part: string): Promise<Uint8Array | null>;
	/** Removes a file and its bytes; false when the account has no such file. */
	removeWorkFile(accountId: string, fileId: string): Promise<boolean>;
}

/** The parts in which a file is kept. */
export function partsOf({ kind, sizes }: Pick<StoredWorkFile, "kind" | "sizes">): readonly string[] {
	return kind === "pdf" ? ["pdf"] : sizes.map(({ width }) => String(width));
}

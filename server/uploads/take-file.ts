import { type FileKind, fileLimits } from "#content/fields/attachments.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { partsOf, type StoredWorkFile, type WorkFileBytes } from "../storage/port.ts";
import { makePicture } from "./make-picture.ts";

export interface TakenFile {
	kind: StoredWorkFile["kind"];
	sizes: StoredWorkFile["sizes"];
	bytes: WorkFileBytes;
	/** All parts together. */
	size: number;
}

/**
 * Makes of an upload what is kept of it: pictures are written anew, a PDF stays as it is and is only ever handed out for
 * download. What it is, its bytes say; `declared`, the media type that came with it, only chooses the words of a refusal.
 *
 * Refuses `pdf-unreadable` for what is no whole PDF, `picture-type` for a PDF where only pictures are asked for, `pdf-type`
 * the other way round, and as `makePicture` does.
 */
export async function takeFile(upload: Buffer, declared: string, asked: readonly FileKind[]): Promise<Outcome<TakenFile>> {
	const isPdf = beginsAsPdf(upload);
	if (isPdf && !asked.includes("pdf")) return refuse("picture-type");
	if (isPdf) return isWholePdf(upload) ? accept(taken("pdf", [], { pdf: upload })) : refuse("pdf-unreadable");
	const made = asked.includes("picture") ? await makePicture(upload, fileLimits.side) : refuse("pdf-type");
	if (made.ok) return accept(taken("picture", made.value.sizes, made.value.bytes));
	const wasToBePdf = asked.includes("pdf") && declared.startsWith("application/pdf");
	if (wasToBePdf) return refuse("pdf-unreadable");
	return made.code === "picture-type" && asked.includes("pdf") ? refuse("file-type") : made;
}

function taken(kind: TakenFile["kind"], sizes: TakenFile["sizes"], bytes: WorkFileBytes): TakenFile {
	return { kind, sizes, bytes, size: partsOf({ kind, sizes }).reduce((sum, part) => sum + (bytes[part]?.length ?? 0), 0) };
}

function beginsAsPdf(upload: Buffer): boolean {
	return /^%PDF-[12]\.\d/.test(upload.toString("latin1", 0, 8));
}

/** Whether its end is there as well: where the cross-references are, and the mark after it. */
function isWholePdf(upload: Buffer): boolean {
	const end = upload.toString("latin1", Math.max(0, upload.length - 2048));
	return /startxref\s+\d+\s+%%EOF/.test(end);
}

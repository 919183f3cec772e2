/**
 * The value of a field of files, as it is stored: JSON in a string, like every other field. It names files by id; what they are,
 * the server knows. Reading it never throws: what is no such value has no files.
 */

export interface Attachment {
	id: string;
	/** What it shows and what it is there for: a caption, and the words for whoever does not see it. */
	caption: string;
}

export const fileLimits = {
	/** Bytes of one file as it is uploaded. */
	bytes: 8_000_000,
	/** Longest side of a picture as it is kept, pixels: a telephone's screenshot can still be read. */
	side: 2560,
	/** In one field. */
	most: 10,
} as const;

export const fileKindsAsked = ["picture", "pdf"] as const;
export type FileKind = (typeof fileKindsAsked)[number];

/** Media types by what they are called in a field's definition. */
export const mediaTypes: Readonly<Record<FileKind, readonly string[]>> = {
	picture: ["image/png", "image/jpeg", "image/webp"],
	pdf: ["application/pdf"],
};

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

export function parseAttachments(value: string): readonly Attachment[] {
	if (!value.trimStart().startsWith("{")) return [];
	let found: unknown;
	try {
		found = JSON.parse(value);
	} catch {
		return [];
	}
	const files = isRecord(found) && Array.isArray(found.files) ? (found.files as readonly unknown[]) : [];
	const seen = new Set<string>();
	return files.flatMap((file): Attachment[] => {
		if (!isRecord(file) || typeof file.id !== "string" || !idPattern.test(file.id) || seen.has(file.id)) return [];
		seen.add(file.id);
		return [{ id: file.id, caption: typeof file.caption === "string" ? file.caption : "" }];
	});
}

/** Empty when there are none, so that nothing attached equals a field never touched. */
export function writeAttachments(files: readonly Attachment[]): string {
	return files.length === 0 ? "" : JSON.stringify({ files });
}

/** Stands for a caption that nobody has written, so that each file is a paragraph that can be commented on. */
const noCaption = "–";

/** A caption as it is read: one paragraph. */
export function captionText({ caption }: Attachment): string {
	return caption.replace(/\s*\n\s*/g, "\n").trim() || noCaption;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

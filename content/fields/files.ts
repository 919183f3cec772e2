import { countWords } from "../words.ts";
import { parseAttachments } from "./attachments.ts";
import type { FieldKind } from "./kind.ts";
import type { FilesField } from "./settings.ts";

/** Pictures and PDFs with their captions. Its faults need its settings: see `filesFaults`. */
export const files: FieldKind = { taken: false, faultOf: () => null };

export type FilesFault = "field-missing" | "files-too-few" | "files-too-many" | "files-uncaptioned" | "caption-too-long";

export interface FoundFilesFault {
	fault: FilesFault;
	/** What its words mention; `n` is how many, `first` which one from 1. */
	facts: Readonly<Record<string, number>>;
}

/** What keeps a field of files from being handed in, as far as its value says: the server knows besides whether they are there. */
export function filesFaults({ required, least, max, captions, maxWords }: FilesField, value: string): readonly FoundFilesFault[] {
	const attached = parseAttachments(value);
	const n = attached.length;
	if (n === 0) return required ? [{ fault: "field-missing", facts: {} }] : [];
	const bare = attached.flatMap(({ caption }, index) => (caption.trim() === "" ? index + 1 : []));
	const long = attached.flatMap(({ caption }, index) => (countWords(caption) > maxWords ? index + 1 : []));
	return [
		...(n < least ? [{ fault: "files-too-few" as const, facts: { n, least } }] : []),
		...(n > max ? [{ fault: "files-too-many" as const, facts: { n, most: max } }] : []),
		...(captions === "required" && bare[0] ? [{ fault: "files-uncaptioned" as const, facts: { n: bare.length, first: bare[0] } }] : []),
		...(long[0] ? [{ fault: "caption-too-long" as const, facts: { n: long.length, first: long[0], most: maxWords } }] : []),
	];
}

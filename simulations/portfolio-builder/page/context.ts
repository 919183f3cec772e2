import type { Words } from "../../../src/i18n/t.ts";
import type { Evidence, Quotable } from "../evidence.ts";
import type { EvidenceRef } from "../schema.ts";

/** Widths in pixels in which a picture is kept; narrower originals are kept as they are. */
export type PictureWidth = 800 | 1600;

/** What a page needs beside its document. Make it once: blocks are rendered anew only when their block or this object changes. */
export interface PageContext {
	/** `content/<lang>/ui/portfolio-page.yaml`. */
	words: Words;
	/** BCP 47. */
	wordsLanguage: string;
	/** BCP 47, of the document: numbers and dates are written its way. */
	language: string;
	/** A published page, the editor's preview, or a file that has everything inside. */
	mode: "public" | "preview" | "file";
	/** What the server vouches for. */
	evidence: readonly Evidence[];
	/** Reviews that may be quoted. */
	quotable: readonly Quotable[];
	/** Address of a picture, or null while there is none. */
	imageUrl(imageId: string, width: PictureWidth): string | null;
	/** Pixels of a picture at its greatest width, so that nothing jumps while it loads; null where they are not known. */
	imageSize?(imageId: string): { width: number; height: number } | null;
	/** Address of the page that says what was measured, or null where there is none to go to. */
	proofUrl(ref: EvidenceRef): string | null;
	/** Address of the résumé as a page; without one, nothing leads there. */
	resumeUrl?: string | null;
}

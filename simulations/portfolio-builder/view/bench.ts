import { createContext, useContext } from "react";
import type { Words } from "#src/i18n/t.ts";
import type { Evidence, Quotable } from "../evidence.ts";
import type { Offer, PortfolioDocument } from "../schema.ts";

/** A picture that was uploaded. */
export interface KeptPicture {
	id: string;
	/** In pixels, the largest first. */
	sizes: readonly { width: number; height: number }[];
}

/** What came of an upload: the picture, or why not, in words. */
export type Uploaded = { ok: true; imageId: string } | { ok: false; message: string };

/** Where in a field an edit is typing, so that a word is undone at once. */
export interface Typing {
	field: string;
	text: string;
}

/** A price list that is kept elsewhere in this browser, as offers. */
export interface OwnPriceList {
	currency: string;
	prepaymentBp: number;
	offers: readonly Offer[];
}

/** What every field of the editor may need. Made once: it changes when evidence or pictures do, never by a keystroke. */
export interface Bench {
	/** `content/<lang>/ui/portfolio-editor.yaml` */
	words: Words;
	/** BCP 47, of the interface. */
	language: string;
	evidence: readonly Evidence[];
	quotable: readonly Quotable[];
	/** Nobody is signed in: no evidence, no pictures, no publishing. */
	visitor: boolean;
	pictures: readonly KeptPicture[];
	/** ISO 4217 */
	currencies: readonly string[];
	/** A day as people read it. @param at  ISO 8601 */
	dayOf(at: string): string;
	imageUrl(imageId: string, width: 800 | 1600): string | null;
	upload(file: File, onProgress: (share: number) => void): Promise<Uploaded>;
	/** Null while there is none. */
	ownPriceList(): OwnPriceList | null;
	/** Where a price list can be worked out, and where one signs up. */
	links: { prices: string; signUp: string };
	/** @param place  block or part in which it is */
	edit(change: (document: PortfolioDocument) => PortfolioDocument, place: string | null, typing?: Typing): void;
}

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
	const bench = useContext(BenchContext);
	if (!bench) throw new Error("Fields of the portfolio stand inside its Builder.");
	return bench;
}

/** The part of the port (`port.ts`) that keeps portfolios, what of them is public, and their pictures. */
import type { Evidence } from "#simulations/portfolio-builder/evidence.ts";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";

/** A page as its learner is writing it. `version` rises with every save, from 1; writes name the version they saw. */
export interface StoredPortfolio {
	accountId: string;
	version: number;
	document: PortfolioDocument;
	savedAt: string;
}

/** What anyone may see of an account. Its handle stays its own while the page is offline, until it takes another. */
export interface Publication {
	accountId: string;
	handle: string;
	/** Whether search engines are let in. */
	indexed: boolean;
	/** As it was when it was published, with what the server vouched for then; null while nothing is public. */
	page: { document: PortfolioDocument; evidence: readonly Evidence[]; publishedAt: string } | null;
}

/** A thing handed in with a revision, as it was then. */
export interface Attached {
	kind: "portfolio";
	document: PortfolioDocument;
	evidence: readonly Evidence[];
}

/** What is known of a picture beside its bytes. It never changes. */
export interface StoredPicture {
	id: string;
	/** SHA-256 of what was uploaded, hex. */
	digest: string;
	/** Sizes in which it is kept, in pixels, the largest first. */
	sizes: readonly { width: number; height: number }[];
	addedAt: string;
}

/** A picture's bytes by the width of the size, e.g. `800`. */
export type PictureBytes = Readonly<Record<string, Uint8Array>>;

export interface PortfolioVerbs {
	portfolio(accountId: string): Promise<StoredPortfolio | null>;
	/** Writes only if the stored version is `portfolio.version - 1`, 0 while there is none; false otherwise. */
	savePortfolio(portfolio: StoredPortfolio): Promise<boolean>;

	publication(accountId: string): Promise<Publication | null>;
	/** Also while its page is offline. */
	publicationByHandle(handle: string): Promise<Publication | null>;
	/** Replaces the account's publication; false when the handle is another account's. */
	savePublication(publication: Publication): Promise<boolean>;

	/** In the order in which they were added. */
	pictures(accountId: string): Promise<readonly StoredPicture[]>;
	/** Keeps a picture with its bytes in all its sizes. Throws a `RangeError` when bytes of a size are missing. */
	addPicture(accountId: string, picture: StoredPicture, bytes: PictureBytes): Promise<void>;
	/** null when the account has no such picture, or not in that width. */
	pictureBytes(accountId: string, pictureId: string, width: number): Promise<Uint8Array | null>;
	/** Removes a picture and its bytes; false when the account has no such picture. */
	removePicture(accountId: string, pictureId: string): Promise<boolean>;
}

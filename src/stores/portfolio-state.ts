import type { PictureView, PortfolioEvidenceView, PortfolioView } from "#server/wire/portfolio.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { History } from "#simulations/portfolio-builder/editing/history.ts";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import type { Saving } from "./work.ts";

/** A page on this device that the server has not got yet; `base` is the version it grew from. */
export interface KeptPage {
	document: PortfolioDocument;
	base: number;
	at: string;
	/** What was sent and never acknowledged. */
	sent?: PortfolioDocument | null;
}

export interface PortfolioState {
	phase: "loading" | "ready";
	visitor: boolean;
	/** The server's last word; null for a visitor and while it cannot be reached. */
	portfolio: PortfolioView | null;
	history: History;
	/** Block or part that was undone or redone last, so that it can be shown. */
	touched: { place: string | null; n: number };
	vouched: PortfolioEvidenceView;
	pictures: readonly PictureView[];
	saving: Saving;
	savedAt: string | null;
	/** Saved elsewhere meanwhile and different from what is here. */
	conflict: { document: PortfolioDocument; savedAt: string | null } | null;
	publishing: boolean;
	/** Why the last saving or publishing was not done. */
	problem: Problem | null;
}

/** Where in a field an edit is typing. @see typed */
export interface Typing {
	place: string;
	field: string;
	text: string;
}

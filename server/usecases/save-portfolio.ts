import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { limits } from "#simulations/portfolio-builder/vocabulary.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { PortfolioView } from "../wire/portfolio.ts";
import { showPortfolio } from "./show-portfolio.ts";

interface Save {
	accountId: string;
	/** The version last seen, 0 for none. */
	version: number;
	document: PortfolioDocument;
}

/** Saves the page as far as it is; a newer one from another tab or device is `newer-elsewhere`, and stays. */
export function savePortfolio(
	deps: Pick<Deps, "storage" | "clock" | "turns">,
	{ accountId, version, document }: Save,
): Promise<Outcome<PortfolioView>> {
	return deps.turns.take(`portfolio ${accountId}`, async () => {
		if (Buffer.byteLength(JSON.stringify(document)) > limits.documentBytes) return refuse("portfolio-too-large");
		const savedAt = deps.clock.now().toISOString();
		const saved = await deps.storage.savePortfolio({ accountId, version: version + 1, document, savedAt });
		return saved ? accept(await showPortfolio(deps, accountId)) : refuse("newer-elsewhere");
	});
}

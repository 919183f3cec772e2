import { refusalOfHandle } from "#simulations/portfolio-builder/refusals.ts";
import type { Deps } from "../deps.ts";
import { problemOf } from "../http/problems.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { evidenceOf, evidenceUsed } from "../portfolio/evidence.ts";
import type { HandleView, PortfolioView } from "../wire/portfolio.ts";
import { showPortfolio } from "./show-portfolio.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "turns">;

interface Publish {
	accountId: string;
	/** The version last seen. */
	version: number;
	handle: string;
	indexed: boolean;
}

/**
 * Makes a copy of the saved page public, with the evidence that it rests on and nothing else. Later changes of the draft
 * are not seen until it is published again.
 */
export function publishPortfolio(deps: Needs, { accountId, version, handle, indexed }: Publish): Promise<Outcome<PortfolioView>> {
	return deps.turns.take(`portfolio ${accountId}`, async () => {
		const { storage, clock } = deps;
		const reason = refusalOfHandle(handle);
		if (reason) return refuse(reason);
		const portfolio = await storage.portfolio(accountId);
		if (!portfolio || portfolio.document.blocks.length === 0) return refuse("nothing-to-publish");
		if (portfolio.version !== version) return refuse("newer-elsewhere");
		const { document } = portfolio;
		const evidence = evidenceUsed(await evidenceOf(deps, accountId, document), document);
		const publishedAt = clock.now().toISOString();
		const isTheirs = await storage.savePublication({ accountId, handle, indexed, page: { document, evidence, publishedAt } });
		if (!isTheirs) return refuse("handle-taken");
		await storage.addAudit({ at: publishedAt, actorId: accountId, act: "portfolio-published", target: handle });
		return accept(await showPortfolio(deps, accountId));
	});
}

/** Takes the page offline, at once and with all its pictures; its address stays kept for the account. */
export function unpublishPortfolio(deps: Needs, accountId: string): Promise<Outcome<PortfolioView>> {
	return deps.turns.take(`portfolio ${accountId}`, async () => {
		const publication = await deps.storage.publication(accountId);
		if (publication?.page) {
			await deps.storage.savePublication({ ...publication, page: null });
			const at = deps.clock.now().toISOString();
			await deps.storage.addAudit({ at, actorId: accountId, act: "portfolio-unpublished", target: publication.handle });
		}
		return accept(await showPortfolio(deps, accountId));
	});
}

/** Whether this account could have the address, and why not. */
export async function checkHandle(
	{ storage, catalog }: Pick<Deps, "storage" | "catalog">,
	accountId: string,
	handle: string,
): Promise<HandleView> {
	const reason = refusalOfHandle(handle);
	const holder = reason ? null : await storage.publicationByHandle(handle);
	const isOwn = holder?.accountId === accountId;
	const code = reason ?? (holder && !isOwn ? "handle-taken" : null);
	if (code === null) return { handle, state: isOwn ? "own" : "free", code: null, message: null };
	return { handle, state: "refused", code, message: problemOf(refuse(code), catalog.ui.get("errors") ?? {}).message };
}

import { isDeepStrictEqual } from "node:util";
import type { Deps } from "../deps.ts";
import { evidenceOf, quotablesFor } from "../portfolio/evidence.ts";
import type { StoredPicture } from "../storage/port.ts";
import type { PictureView, PortfolioEvidenceView, PortfolioView } from "../wire/portfolio.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/** One's own portfolio as it is being written, its pictures, and what of it is public. */
export async function showPortfolio({ storage }: Pick<Deps, "storage">, accountId: string): Promise<PortfolioView> {
	const [portfolio, publication, pictures] = await Promise.all([
		storage.portfolio(accountId),
		storage.publication(accountId),
		storage.pictures(accountId),
	]);
	const page = publication?.page;
	return {
		version: portfolio?.version ?? 0,
		document: portfolio?.document ?? null,
		savedAt: portfolio?.savedAt ?? null,
		handle: publication?.handle ?? null,
		published: page
			? {
					path: `/p/${publication.handle}`,
					indexed: publication.indexed,
					publishedAt: page.publishedAt,
					upToDate: isDeepStrictEqual(page.document, portfolio?.document),
				}
			: null,
		pictures: pictures.map(pictureView),
	};
}

export function pictureView({ id, sizes, addedAt }: StoredPicture): PictureView {
	return { id, sizes: sizes.map((size) => ({ ...size })), addedAt };
}

/** What the account may show with the server's mark, and which words of curators it may quote. */
export async function showEvidence(deps: Needs, accountId: string): Promise<PortfolioEvidenceView> {
	const portfolio = await deps.storage.portfolio(accountId);
	const [evidence, quotable] = await Promise.all([evidenceOf(deps, accountId, portfolio?.document ?? null), quotablesFor(deps, accountId)]);
	return { evidence, quotable } as PortfolioEvidenceView;
}

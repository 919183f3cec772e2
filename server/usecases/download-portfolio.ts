import { shownOf } from "#simulations/portfolio-builder/shown.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { evidenceOf, evidenceUsed, quotablesFor } from "../portfolio/evidence.ts";
import type { PageMaterial } from "../portfolio/page-context.ts";
import { renderFile } from "../portfolio/render.ts";
import { picturesIn } from "./keep-pictures.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/** One's own page as it is saved, with what the server vouches for in it now. Nothing saved yet is `nothing-to-publish`. */
export async function ownMaterial(deps: Needs, accountId: string): Promise<Outcome<PageMaterial>> {
	const [portfolio, publication, quotable, pictures] = await Promise.all([
		deps.storage.portfolio(accountId),
		deps.storage.publication(accountId),
		quotablesFor(deps, accountId),
		deps.storage.pictures(accountId),
	]);
	if (!portfolio) return refuse("nothing-to-publish");
	const document = shownOf(portfolio.document, quotable);
	const evidence = evidenceUsed(await evidenceOf(deps, accountId, document), document);
	const base = publication?.page ? `/p/${publication.handle}` : null;
	return accept({ document, evidence, quotable, pictures, base, mode: "file" });
}

/** One's own page as one HTML file. @param origin  its marks lead there, if the page is online */
export async function downloadPortfolio(deps: Needs, accountId: string, origin: string): Promise<Outcome<string>> {
	const own = await ownMaterial(deps, accountId);
	if (!own.ok) return own;
	const used = picturesIn(own.value.document);
	const bytes = new Map<string, Uint8Array>();
	for (const { id, sizes } of own.value.pictures.filter((picture) => used.has(picture.id))) {
		const found = await deps.storage.pictureBytes(accountId, id, sizes[0]?.width ?? 0);
		if (found) bytes.set(id, found);
	}
	return accept(await renderFile(deps, own.value, bytes, origin));
}

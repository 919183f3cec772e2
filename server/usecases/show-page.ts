import type { Evidence } from "#simulations/portfolio-builder/evidence.ts";
import { shownOf } from "#simulations/portfolio-builder/shown.ts";
import type { Deps } from "../deps.ts";
import { quotablesFor } from "../portfolio/evidence.ts";
import type { PageMaterial } from "../portfolio/page-context.ts";
import { readPictureFile } from "../portfolio/picture-file.ts";
import type { Publication } from "../storage/port.ts";
import { picturesIn } from "./keep-pictures.ts";

type Needs = Pick<Deps, "storage" | "catalog">;
type Public = Publication & { page: NonNullable<Publication["page"]> };

/** What is online at an address; null for an address that nobody has, and for a page that is offline. */
export async function publicPage(deps: Needs, handle: string): Promise<{ material: PageMaterial; indexed: boolean } | null> {
	const found = await online(deps, handle);
	if (!found) return null;
	const { accountId, page, indexed } = found;
	// Asked anew each time: a curator's consent may have been taken back since.
	const quotable = await quotablesFor(deps, accountId);
	const document = shownOf(page.document, quotable);
	const used = picturesIn(document);
	const pictures = (await deps.storage.pictures(accountId)).filter(({ id }) => used.has(id));
	return { material: { document, evidence: page.evidence, quotable, pictures, base: `/p/${handle}`, mode: "public" }, indexed };
}

/** What stands behind a mark of a public page. */
export function proofOf({ evidence }: PageMaterial, kind: string, id: string): Evidence | null {
	return evidence.find((one) => one.kind === kind && one.id === id) ?? null;
}

/** A picture that a public page shows; no other of its account. */
export async function publicPicture(deps: Needs, handle: string, file: string): Promise<Uint8Array | null> {
	const found = await online(deps, handle);
	const asked = readPictureFile(file);
	if (!found || !asked || !picturesIn(found.page.document).has(asked.id)) return null;
	return deps.storage.pictureBytes(found.accountId, asked.id, asked.width);
}

async function online({ storage }: Needs, handle: string): Promise<Public | null> {
	const publication = await storage.publicationByHandle(handle);
	return publication?.page ? (publication as Public) : null;
}

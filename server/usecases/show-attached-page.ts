import { shownOf } from "#simulations/portfolio-builder/shown.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { quotablesFor } from "../portfolio/evidence.ts";
import type { PageMaterial } from "../portfolio/page-context.ts";
import { readPictureFile } from "../portfolio/picture-file.ts";
import type { Account } from "../storage/port.ts";
import { picturesIn } from "./keep-pictures.ts";
import { reviewable } from "./show-reviews.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/** Where a page was handed in. */
export interface AttachedPlace {
	submissionId: string;
	revision: number;
	field: string;
}

/** A page as it was handed in, for a curator to look at; it need not be public. */
export async function attachedPage(deps: Needs, curator: Account, place: AttachedPlace): Promise<Outcome<PageMaterial>> {
	const found = await attachedTo(deps, curator, place);
	if (!found.ok) return found;
	const { accountId, document, evidence } = found.value;
	const quotable = await quotablesFor(deps, accountId);
	const used = picturesIn(document);
	const pictures = (await deps.storage.pictures(accountId)).filter(({ id }) => used.has(id));
	const base = `/api/reviews/${place.submissionId}/pages/${place.revision}/${place.field}`;
	return accept({ document: shownOf(document, quotable), evidence, quotable, pictures, base, mode: "preview" });
}

/** A picture on such a page. */
export async function attachedPicture(deps: Needs, curator: Account, place: AttachedPlace, file: string): Promise<Outcome<Uint8Array>> {
	const found = await attachedTo(deps, curator, place);
	if (!found.ok) return found;
	const { accountId, document } = found.value;
	const asked = readPictureFile(file);
	const isShown = asked && picturesIn(document).has(asked.id);
	const bytes = isShown ? await deps.storage.pictureBytes(accountId, asked.id, asked.width) : null;
	return bytes ? accept(bytes) : refuse("not-found");
}

async function attachedTo(deps: Needs, curator: Account, { submissionId, revision, field }: AttachedPlace) {
	const found = await reviewable(deps, curator, submissionId);
	if (!found.ok) return found;
	const { accountId, revisions } = found.value;
	const attached = revisions.find(({ number }) => number === revision)?.attached ?? {};
	const one = Object.hasOwn(attached, field) ? attached[field] : undefined;
	return one ? accept({ accountId, ...one }) : refuse("not-found");
}

import { createHash } from "node:crypto";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { limits } from "#simulations/portfolio-builder/vocabulary.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { makePicture } from "../uploads/make-picture.ts";
import type { PictureView } from "../wire/portfolio.ts";
import { pictureView } from "./show-portfolio.ts";

type Needs = Pick<Deps, "storage" | "clock" | "ids" | "turns">;

/** Keeps an uploaded picture, written anew; the same file twice is one picture. */
export function addPicture(
	deps: Needs,
	{ accountId, upload }: { accountId: string; upload: Buffer },
): Promise<Outcome<{ picture: PictureView; isNew: boolean }>> {
	return deps.turns.take(`portfolio ${accountId}`, async () => {
		const { storage, clock, ids } = deps;
		const pictures = await storage.pictures(accountId);
		const digest = createHash("sha256").update(upload).digest("hex");
		const same = pictures.find((picture) => picture.digest === digest);
		if (same) return accept({ picture: pictureView(same), isNew: false });
		if (pictures.length >= limits.pictures) return refuse("pictures-full");
		const made = await makePicture(upload, limits.pictureSide);
		if (!made.ok) return made;
		const picture = { id: ids.id(), digest, sizes: made.value.sizes, addedAt: clock.now().toISOString() };
		await storage.addPicture(accountId, picture, made.value.bytes);
		return accept({ picture: pictureView(picture), isNew: true });
	});
}

/** Removes a picture, unless the public page or work that has been handed in shows it. */
export function removePicture(deps: Needs, accountId: string, pictureId: string): Promise<Outcome<null>> {
	return deps.turns.take(`portfolio ${accountId}`, async () => {
		const page = (await deps.storage.publication(accountId))?.page;
		if (page && picturesIn(page.document).has(pictureId)) return refuse("picture-published");
		const submissions = await deps.storage.submissionsOf(accountId);
		const handedIn = submissions.flatMap(({ revisions }) => revisions.flatMap(({ attached }) => Object.values(attached ?? {})));
		if (handedIn.some(({ document }) => picturesIn(document).has(pictureId))) return refuse("picture-handed-in");
		return (await deps.storage.removePicture(accountId, pictureId)) ? accept(null) : refuse("not-found");
	});
}

/** Ids of the pictures that a page shows. */
export function picturesIn({ blocks }: PortfolioDocument): ReadonlySet<string> {
	return new Set(blocks.flatMap((block) => ("picture" in block && block.picture ? [block.picture.imageId] : [])));
}

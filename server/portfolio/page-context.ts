import type { Evidence, Quotable } from "#simulations/portfolio-builder/evidence.ts";
import type { PageContext } from "#simulations/portfolio-builder/page/context.ts";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import type { Deps } from "../deps.ts";
import type { StoredPicture } from "../storage/port.ts";
import { pictureFile } from "./picture-file.ts";

/** What a page is made of, as it may be shown. */
export interface PageMaterial {
	document: PortfolioDocument;
	evidence: readonly Evidence[];
	quotable: readonly Quotable[];
	pictures: readonly StoredPicture[];
	/** Address that pictures, proofs and the résumé stand below, e.g. `/p/mia`; null where there are none. */
	base: string | null;
	mode: PageContext["mode"];
}

/** @param catalog  has the page's own words */
export function pageContext({ catalog }: Pick<Deps, "catalog">, material: PageMaterial): PageContext {
	const { document, evidence, quotable, pictures, base, mode } = material;
	// Behind a preview there are pictures and nothing else.
	const below = mode === "preview" ? null : base;
	const sizesOf = (imageId: string) => pictures.find(({ id }) => id === imageId)?.sizes;
	return {
		words: catalog.ui.get("portfolio-page") ?? {},
		wordsLanguage: catalog.languages[0]?.locale ?? "en",
		language: document.language,
		mode,
		evidence,
		quotable,
		imageUrl(imageId, width) {
			const sizes = sizesOf(imageId);
			const size = width === 1600 ? sizes?.[0] : sizes?.at(-1);
			return size && base !== null ? `${base}/picture/${pictureFile(imageId, size.width)}` : null;
		},
		imageSize: (imageId) => sizesOf(imageId)?.[0] ?? null,
		proofUrl: ({ kind, id }) =>
			below !== null && evidence.some((one) => one.kind === kind && one.id === id) ? `${below}/proof/${kind}/${id}` : null,
		resumeUrl: below === null ? null : `${below}/resume`,
	};
}

/** Pages of a portfolio as HTML without script. React is read when the first page is asked for. */
import type { Evidence } from "#simulations/portfolio-builder/evidence.ts";
import { plain } from "#simulations/portfolio-builder/page/plain.ts";
import { stylesOf } from "#simulations/portfolio-builder/page/read-styles.ts";
import type { Deps } from "../deps.ts";
import { type PageMaterial, pageContext } from "./page-context.ts";

type Needs = Pick<Deps, "catalog">;

export interface Rendered {
	html: string;
	/** The one sheet that the page has inside, for its content security policy. */
	style: string;
}

/** Where a published page is, and who may find it. */
export interface Place {
	/** E.g. `https://course.example.org`. */
	origin: string;
	indexed: boolean;
}

/** @param place  null where nobody can go, as for a page that a curator reads */
export async function renderPage(deps: Needs, material: PageMaterial, place: Place | null): Promise<Rendered> {
	const { portfolioHtml } = await import("#simulations/portfolio-builder/page/document.ts");
	const { css, source } = stylesOf(material.document.look);
	const context = pageContext(deps, material);
	const url = place && `${place.origin}${material.base}`;
	const head = { css, url, indexed: place?.indexed ?? false, sharePicture: place && sharePicture(material, context, place) };
	return { html: portfolioHtml(material.document, context, head), style: source };
}

export async function renderResume(deps: Needs, material: PageMaterial, { origin, indexed }: Place): Promise<Rendered> {
	const { resumeHtml } = await import("#simulations/portfolio-builder/page/resume-page.ts");
	const { css, source } = stylesOf(material.document.look);
	const pageUrl = `${origin}${material.base}`;
	const props = { document: material.document, context: pageContext(deps, material), pageUrl };
	return { html: resumeHtml(props, { css, url: `${pageUrl}/resume`, indexed }), style: source };
}

/** The page behind a mark. */
export async function renderProof(deps: Needs, material: PageMaterial, evidence: Evidence, { origin, indexed }: Place): Promise<Rendered> {
	const { proofHtml } = await import("#simulations/portfolio-builder/page/proof.ts");
	const { words, wordsLanguage } = pageContext(deps, material);
	const { look } = material.document;
	const { css, source } = stylesOf(look);
	const pageUrl = `${origin}${material.base}`;
	const proof = { evidence, name: nameOf(material), look, pageUrl, words, language: wordsLanguage };
	return { html: proofHtml(proof, { css, url: `${pageUrl}/proof/${evidence.kind}/${evidence.id}`, indexed }), style: source };
}

/** One HTML file with everything inside. @param pictures  WebP bytes by image id */
export async function renderFile(
	deps: Needs,
	material: PageMaterial,
	pictures: ReadonlyMap<string, Uint8Array>,
	origin: string,
): Promise<string> {
	const { portfolioFile } = await import("#simulations/portfolio-builder/page/file.ts");
	const base = material.base === null ? null : `${origin}${material.base}`;
	return portfolioFile(material.document, pageContext(deps, { ...material, base }), stylesOf(material.document.look).css, pictures);
}

/** What the page's owner calls themselves on it. */
export function nameOf({ document }: Pick<PageMaterial, "document">): string {
	return plain(document.blocks.find((block) => block.kind === "headline")?.name ?? "").trim();
}

/** The first picture on the page, as an absolute address. */
function sharePicture({ document }: PageMaterial, context: ReturnType<typeof pageContext>, { origin }: Place) {
	const shown = document.blocks.flatMap((block) => ("picture" in block && block.picture ? [block.picture] : []));
	const picture = shown.find(({ imageId }) => context.imageUrl(imageId, 1600) !== null);
	return picture ? { url: `${origin}${context.imageUrl(picture.imageId, 1600)}`, alt: picture.alt } : null;
}

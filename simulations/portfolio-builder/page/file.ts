import type { PortfolioDocument } from "../schema.ts";
import type { PageContext } from "./context.ts";
import { portfolioHtml } from "./document.ts";

/**
 * The page as one HTML file with everything inside, to keep or to put up elsewhere.
 *
 * @param context  its `proofUrl` and `resumeUrl` are absolute, or lead nowhere
 * @param css      sheet of the look
 * @param pictures WebP bytes by image id; a picture that is not among them is left out
 */
export function portfolioFile(
	document: PortfolioDocument,
	context: PageContext,
	css: string,
	pictures: ReadonlyMap<string, Uint8Array>,
): string {
	const inside = (id: string) => {
		const bytes = pictures.get(id);
		return bytes ? `data:image/webp;base64,${Buffer.from(bytes).toString("base64")}` : null;
	};
	return portfolioHtml(document, { ...context, mode: "file", imageUrl: inside }, { css, url: null, indexed: true, sharePicture: null });
}

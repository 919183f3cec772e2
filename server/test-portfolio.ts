import sharp from "sharp";
import { makeGood } from "#simulations/portfolio-builder/make.ts";
import type { Block, PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import type { TestAnswer, TestBrowser } from "./test-browser.ts";

/** A page of one block with these words in it. */
export function pageWith(text: string): PortfolioDocument {
	return { ...makeGood(), blocks: [{ id: "about", kind: "about", text, picture: null }] };
}

/** Nothing that the coach must have mended: no claims without evidence, no quotes. */
export function pageFitToHandIn(): PortfolioDocument {
	const blocks = makeGood().blocks.flatMap((block): Block[] => {
		if (block.kind === "skills" || block.kind === "testimonial") return [];
		if (block.kind === "case-study") return [{ ...block, evidence: null, figures: [], plot: null, picture: null }];
		return ["picture" in block ? { ...block, picture: null } : block];
	});
	return { ...makeGood(), blocks };
}

export function save(learner: TestBrowser, version: number, document: unknown): Promise<TestAnswer> {
	return learner.call("PUT", "/api/portfolio", { version, document });
}

/** Saves the page over whatever is there, and publishes it. */
export async function publish(learner: TestBrowser, handle: string, document: unknown, indexed = false): Promise<TestAnswer> {
	const { json } = await learner.call("GET", "/api/portfolio");
	const saved = await save(learner, json.version, document);
	return learner.call("POST", "/api/portfolio/publish", { version: saved.json.version, handle, indexed });
}

export function upload(learner: TestBrowser, bytes: Buffer | string, type = "image/png"): Promise<TestAnswer> {
	return learner.call("PUT", "/api/portfolio/images", bytes, { "content-type": type });
}

/** A picture with noise in it, so that it does not compress to nothing. */
export function photograph(width = 1200, height = 900, format: "png" | "jpeg" | "webp" = "jpeg", seed = 1): Promise<Buffer> {
	const pixels = Buffer.alloc(width * height * 3);
	for (let at = 0; at < pixels.length; at += 1) pixels[at] = ((at * 2_654_435_761 + seed * 97) >>> 13) & 0xff;
	return sharp(pixels, { raw: { width, height, channels: 3 } })
		.toFormat(format)
		.toBuffer();
}

import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Words } from "../../../src/i18n/t.ts";
import { makeEvidence, makeQuotable } from "../make.ts";
import type { PageContext } from "./context.ts";
import type { PageHead } from "./document.ts";

export const pageWords = load(readFileSync("content/en/ui/portfolio-page.yaml", "utf8")) as Words;

/** What surrounds the good page when it is published as `mila`. */
export function makeContext(own: Partial<PageContext> = {}): PageContext {
	return {
		words: pageWords,
		wordsLanguage: "en-GB",
		language: "en",
		mode: "public",
		evidence: makeEvidence(),
		quotable: makeQuotable(),
		imageUrl: (id, width) => `/p/mila/picture/${id}-${width}.webp`,
		proofUrl: ({ kind, id }) => `/p/mila/proof/${kind}/${encodeURIComponent(id)}`,
		resumeUrl: "/p/mila/resume",
		...own,
	};
}

export function makeHead(own: Partial<PageHead> = {}): PageHead {
	return { css: ".page{margin:0}", url: "https://smm.example/p/mila", indexed: false, sharePicture: null, ...own };
}

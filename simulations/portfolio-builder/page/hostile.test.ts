import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { anyDocument } from "../any-document.test-suite.ts";
import { everywhere } from "../everywhere.test-suite.ts";
import { makeEvidence } from "../make.ts";
import { badAddresses, payloads } from "../payloads.ts";
import { linkUrl, type PortfolioDocument, portfolioDocument } from "../schema.ts";
import { portfolioHtml } from "./document.ts";
import { portfolioFile } from "./file.ts";
import { harmIn } from "./harm.test-suite.ts";
import { makeContext, makeHead, pageWords } from "./make.ts";
import { plain } from "./plain.ts";
import { proofHtml } from "./proof.ts";
import { resumeHtml } from "./resume-page.ts";

const context = makeContext();

/** Every page that is made of a document. */
function pagesOf(document: PortfolioDocument): readonly string[] {
	const own = { ...context, language: document.language };
	return [
		portfolioHtml(document, own, makeHead({ sharePicture: { url: "https://smm.example/p/mila/picture/a-1600.webp", alt: "a" } })),
		resumeHtml({ document, context: own, pageUrl: "https://smm.example/p/mila" }, makeHead()),
		portfolioFile(document, own, ".page{margin:0}", new Map([["portrait", new Uint8Array([1, 2, 3])]])),
	];
}

test.each(payloads)("nothing runs and nothing is fetched of %j in any field", (payload) => {
	const document = everywhere(payload);
	expect(portfolioDocument.safeParse(document).error).toBeUndefined();
	for (const html of pagesOf(document)) expect(harmIn(html, ["/p/", "data:image/webp;base64,"])).toEqual([]);
});

test.each(payloads)("%j is read as it was written, but for what nobody sees", (payload) => {
	const { document } = parseHTML(portfolioHtml(everywhere(payload), context, makeHead()));
	expect(document.querySelector(".claim")?.textContent).toBe(plain(payload).slice(0, 200));
	expect(document.querySelectorAll("main > *")).toHaveLength(7);
});

test.each(badAddresses)("the address %j is refused by the schema, and not linked should it come all the same", (url) => {
	if (linkUrl.safeParse(url).success) expect(["https:", "http:", "mailto:"]).toContain(new URL(url).protocol);
	for (const html of pagesOf(everywhere("x", url))) expect(harmIn(html, ["/p/", "data:image/webp;base64,"])).toEqual([]);
});

test("the measure of harm finds harm", () => {
	const harmful = [
		"<script>1</script>",
		"<img src=x onerror=alert(1)>",
		'<img src="https://evil.example/x.png">',
		'<a href="javascript:alert(1)">x</a>',
		'<p style="color:red">x</p>',
		'<svg><use href="#x"></use></svg>',
		'<meta http-equiv="refresh" content="0">',
	];
	for (const html of harmful) expect(harmIn(`<html><body>${html}</body></html>`)).not.toEqual([]);
});

test("what is measured cannot be made to read otherwise by unseen characters", () => {
	expect(plain("\u202e01 nim 4\u202c")).toBe("01 nim 4");
	expect(plain("a\u0000b\ud800c\ufeff\td\r\ne")).toBe("abc\td\ne");
	// Joiners and marks that scripts need stay.
	for (const needed of ["می‌خواهم", "👩‍👩‍👧", "שלום\u200f", "क्‍ष"]) expect(plain(needed)).toBe(needed);
});

test("whatever the words of a scenario are, its proof runs nothing", () => {
	for (const payload of payloads) {
		const [evidence] = makeEvidence();
		if (!evidence) continue;
		const proof = {
			evidence: { ...evidence, title: payload, figures: [{ id: "f", label: payload, value: payload }], skills: [payload] },
			name: payload,
			look: "ledger" as const,
			pageUrl: "/p/mila",
			words: pageWords,
			language: "en-GB",
		};
		expect(harmIn(proofHtml(proof, makeHead()))).toEqual([]);
	}
});

test("no document, whatever it holds, runs anything or fetches from elsewhere", () => {
	fc.assert(
		fc.property(anyDocument, (document) => {
			for (const html of pagesOf(document)) expect(harmIn(html, ["/p/", "data:image/webp;base64,"])).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

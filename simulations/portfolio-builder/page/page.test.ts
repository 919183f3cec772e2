import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { anyDocument } from "../any-document.test-suite.ts";
import { makeBlock, makeDocument, makeEvidence, makeGood } from "../make.ts";
import type { Block } from "../schema.ts";
import { looks } from "../vocabulary.ts";
import { vouchedFor } from "../vouch.ts";
import type { PageContext } from "./context.ts";
import { portfolioHtml } from "./document.ts";
import { portfolioFile } from "./file.ts";
import { makeContext, makeHead, pageWords } from "./make.ts";
import { proofHtml } from "./proof.ts";
import { stylesOf } from "./read-styles.ts";
import { resumeHtml } from "./resume-page.ts";
import { sheetsOf } from "./sheets.ts";

const context = makeContext();

function read(blocks: Block[], own: Partial<PageContext> = {}) {
	return parseHTML(portfolioHtml(makeDocument({ blocks }), { ...context, ...own }, makeHead())).document;
}

test("a page of nine blocks weighs less than 60 kB in every look, as it is", () => {
	for (const look of looks) {
		const html = portfolioHtml(makeGood({ look }), context, makeHead({ css: stylesOf(look).css }));
		expect(Buffer.byteLength(html)).toBeLessThan(60_000);
		expect(brotliCompressSync(html).length).toBeLessThan(12_000);
	}
});

test("who it is and what they do stand in the head, for searching and sharing", () => {
	const picture = { url: "https://smm.example/p/mila/picture/portrait-1600.webp", alt: "Mila" };
	const { document } = parseHTML(portfolioHtml(makeGood(), context, makeHead({ sharePicture: picture })));
	const meta = (name: string) => document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content");
	expect(document.title).toBe("Mila Kovač – I answer your customers before they lose patience.");
	expect(meta("description")).toMatch(/^I answer your customers.*For cafés/);
	expect(meta("og:title")).toBe(document.title);
	expect(meta("og:image")).toBe(picture.url);
	expect(meta("og:url")).toBe("https://smm.example/p/mila");
	expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe("https://smm.example/p/mila");
	expect(document.documentElement.lang).toBe("en");
});

test("search engines keep away unless the owner says otherwise", () => {
	const robots = (indexed: boolean) =>
		parseHTML(portfolioHtml(makeGood(), context, makeHead({ indexed }))).document.querySelector('meta[name="robots"]');
	expect(robots(false)?.getAttribute("content")).toBe("noindex");
	expect(robots(true)).toBeNull();
});

test("each measured figure says so and leads to what was measured", () => {
	const marks = [...read([makeBlock("case-study")]).querySelectorAll(".figure .mark")];
	expect(marks.map((mark) => mark.textContent)).toEqual([
		"Measured by SMM Simulator: Half of all answers came within",
		"Measured as “Comments handled rightly” by SMM Simulator: Comments handled rightly",
		"Measured by SMM Simulator: Trust at the end",
	]);
	expect(marks[0]?.getAttribute("href")).toBe("/p/mila/proof/run/01JC7Q9E4T2V5R");
});

test("an edited figure stays and loses its mark", () => {
	const study = makeBlock("case-study");
	const figures = study.figures.map((figure) => ({ ...figure, value: `${figure.value}!` }));
	const document = read([{ ...study, figures, plot: null }]);
	expect(document.querySelectorAll(".figure")).toHaveLength(3);
	expect(document.querySelectorAll(".mark")).toHaveLength(0);
	expect(document.querySelector(".mark-meaning")).toBeNull();
});

test("a series is drawn and stands in a table too", () => {
	const document = read([makeBlock("case-study")]);
	expect(document.querySelector(".plot-line")?.getAttribute("d")).toMatch(/^M0 [\d.]+H/);
	expect(document.querySelector(".plot-summary")?.textContent).toBe("From 60 to 71; the lowest is 57, the highest 71.");
	const rows = [...document.querySelectorAll(".plot-table tbody tr")].map((row) => row.textContent);
	expect(rows.at(0)).toBe("0:0060");
	expect(rows.at(-1)).toBe("4:0071");
});

test("prices, terms and what is due are said in words", () => {
	const text = read([makeBlock("services")]).querySelector(".offers")?.textContent ?? "";
	expect(text).toContain("Free");
	expect(text).toContain("€480 a month");
	expect(text).toContain("2 rounds of changes · At least 3 months");
	const due = (prepaymentBp: number) => read([makeBlock("services", { prepaymentBp })]).querySelector(".prepayment")?.textContent;
	expect(due(5000)).toBe("50% is due before the work begins, the rest when it is done.");
	expect(due(0)).toBe("Payment is due when the work is done.");
	expect(due(10_000)).toBe("Payment is due in full before the work begins.");
});

test("the action leads to its own address, else to the contact block, else nowhere", () => {
	const top = makeBlock("headline");
	const href = (blocks: Block[]) => read(blocks).querySelector(".action")?.getAttribute("href");
	expect(href([top, makeBlock("contact")])).toBe("#b-write");
	expect(href([{ ...top, action: { label: "Go", url: "https://example.com/go" } }])).toBe("https://example.com/go");
	expect(href([top])).toBeUndefined();
});

test("a page has one title, whatever its blocks are", () => {
	fc.assert(
		fc.property(anyDocument, (document) => {
			const page = parseHTML(portfolioHtml(document, { ...context, language: document.language }, makeHead())).document;
			expect(page.querySelectorAll("h1")).toHaveLength(1);
			expect(page.querySelectorAll("main")).toHaveLength(1);
			const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
		{ numRuns: 60 },
	);
});

test("as many marks are shown as claims are vouched for", () => {
	fc.assert(
		fc.property(anyDocument, (document) => {
			const page = parseHTML(portfolioHtml(document, { ...context, language: document.language }, makeHead())).document;
			const vouched = [...vouchedFor(document.blocks, context.evidence, context.quotable).values()].flat().filter((id) => id !== "plot");
			const named = new Set(
				document.blocks.flatMap((block) => (block.kind === "skills" ? block.items.filter(({ name }) => name.trim() === "") : [])),
			);
			const marks = page.querySelectorAll(".figure .mark, .skill .mark, .quote .mark");
			expect(marks.length).toBeLessThanOrEqual(vouched.length);
			expect(marks.length).toBeGreaterThanOrEqual(vouched.length - named.size);
		}),
		{ numRuns: 60 },
	);
});

test("a page in another language marks the words that are not in it", () => {
	const html = portfolioHtml(makeGood({ language: "ar" }), { ...context, language: "ar" }, makeHead());
	const { document } = parseHTML(html);
	expect(document.documentElement.getAttribute("dir")).toBe("rtl");
	expect(document.querySelector(".about h2 span")?.getAttribute("lang")).toBe("en-GB");
});

test("a picture is offered in the widths that it has, and takes its place before it is there", () => {
	const top = makeBlock("headline");
	const image = (width: number) =>
		read([top], {
			imageSize: () => ({ width, height: 900 }),
			imageUrl: (id, most) => `/p/mila/picture/${id}-${Math.min(most, width)}.webp`,
		}).querySelector("img");
	expect(image(1200)?.getAttribute("srcSet")).toBe("/p/mila/picture/portrait-800.webp 800w, /p/mila/picture/portrait-1200.webp 1200w");
	expect(image(1200)?.getAttribute("height")).toBe("900");
	expect(image(640)?.getAttribute("srcSet")).toBeNull();
	expect(image(640)?.getAttribute("alt")).toContain("Mila Kovač");
});

test("the file has its pictures inside and leads to no picture elsewhere", () => {
	const html = portfolioFile(makeGood(), context, stylesOf("studio").css, new Map([["portrait", new Uint8Array([82, 73, 70, 70])]]));
	const { document } = parseHTML(html);
	expect([...document.querySelectorAll("img")].map(({ src }) => src)).toEqual(["data:image/webp;base64,UklGRg=="]);
	expect(document.querySelector('link, meta[name="robots"]')).toBeNull();
	expect(document.querySelector("style")?.textContent).toContain(".studio");
});

test("a proof says what was measured, when, in which scenario, and how that works", () => {
	for (const evidence of makeEvidence()) {
		const proof = { evidence, name: "Mila Kovač", look: "poster" as const, pageUrl: "/p/mila", words: pageWords, language: "en-GB" };
		const { document } = parseHTML(proofHtml(proof, makeHead()));
		const text = document.querySelector("main")?.textContent ?? "";
		for (const { label, value } of evidence.figures) expect(text).toContain(label + value);
		expect(text).toContain("2026");
		expect(document.querySelector("h1")?.textContent).toBe(evidence.title);
		expect(document.querySelectorAll(".plot")).toHaveLength(evidence.series.length);
	}
});

test("the résumé has work, projects, education, skills, languages and references", () => {
	const { document } = parseHTML(resumeHtml({ document: makeGood(), context, pageUrl: null }, makeHead()));
	expect([...document.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
		"Work",
		"Projects",
		"Education",
		"Skills",
		"Languages",
		"References",
	]);
	expect(document.querySelector(".when")?.textContent).toBe("March 2023 – today");
});

test("the sheets fetch nothing, and fit into an element", () => {
	for (const look of looks) {
		const { css, source } = stylesOf(look);
		expect(css).not.toMatch(/url\(|@import|<\/|expression\(/i);
		expect(source).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
		expect(css.length).toBeLessThan(20_000);
	}
});

test("no words of the page are left over", () => {
	const folder = "simulations/portfolio-builder/page";
	const source = readdirSync(folder)
		.filter((file) => /^[a-z-]+\.ts$/.test(file))
		.map((file) => readFileSync(`${folder}/${file}`, "utf8"))
		.join("\n");
	const built = /^(per|proof|proofLead|proofScore|proofHow)-/;
	const unused = Object.keys(pageWords).filter((key) => {
		const name = key.replace(/_(one|other)$/, "");
		return !source.includes(`"${name}"`) && !(built.test(name) && source.includes(`\`${name.split("-")[0]}-\${`));
	});
	expect(unused).toEqual([]);
});

test("every class that a sheet dresses is on some page", () => {
	const pages = looks.flatMap((look) => {
		const document = makeGood({ look });
		const proofs = makeEvidence().map((evidence) =>
			proofHtml({ evidence, name: "", look, pageUrl: "/p/mila", words: pageWords, language: "en-GB" }, makeHead()),
		);
		const beside = document.blocks.map((block) => (block.kind === "about" ? { ...block, picture: { imageId: "a", alt: "a" } } : block));
		return [
			portfolioHtml({ ...document, blocks: beside }, context, makeHead()),
			resumeHtml({ document, context, pageUrl: null }, makeHead()),
			...proofs,
		];
	});
	const used = new Set(pages.flatMap((html) => [...html.matchAll(/class="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(" "))));
	const sheets = new Set(looks.flatMap(sheetsOf));
	const dressed = [...sheets].flatMap((sheet) =>
		[...readFileSync(`simulations/portfolio-builder/page/styles/${sheet}`, "utf8").matchAll(/\.([a-z][a-z-]*)(?=[^{}]*\{)/g)].map(
			(match) => match[1] as string,
		),
	);
	expect(dressed.filter((name) => !used.has(name))).toEqual([]);
});

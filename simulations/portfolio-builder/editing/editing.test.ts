import fc from "fast-check";
import { expect, test } from "vitest";
import { makeBlock, makeEvidence, makeGood, makeLong, makeQuotable } from "../make.ts";
import { refusalOfHandle } from "../refusals.ts";
import { block, linkUrl, portfolioDocument } from "../schema.ts";
import { blockKinds, limits } from "../vocabulary.ts";
import { measuredFigure, quotedReview } from "../vouch.ts";
import { blankBlock, isBlank, isUntouched, startDocument } from "./blank.ts";
import { dropIndex } from "./drop.ts";
import { freeId, withBlock, withBlockAt, withCopy, withNewBlock, withoutBlock } from "./edit.ts";
import { withEvidence, withQuote } from "./from-evidence.ts";
import { suggestedHandle } from "./handle.ts";
import { same } from "./same.ts";
import { emailOf, linkOf } from "./typed-address.ts";

const ids = (document: { blocks: readonly { id: string }[] }) => document.blocks.map(({ id }) => id);

test("an edited block leaves all others as the very same objects", () => {
	const page = makeGood();
	const next = withBlock(page, { ...makeBlock("about"), text: "New." });
	expect(next.blocks.filter((one, index) => one !== page.blocks[index]).map(({ id }) => id)).toEqual(["me"]);
});

test("blocks are moved, copied below themselves and taken out, and ends hold", () => {
	const page = makeGood();
	const [first, second] = ids(page);
	expect(ids(withBlockAt(page, first as string, 1)).slice(0, 2)).toEqual([second, first]);
	expect(withBlockAt(page, first as string, -5)).toBe(page);
	expect(ids(withBlockAt(page, first as string, 99)).at(-1)).toBe(first);
	const copied = withCopy(page, second as string);
	expect(copied.blocks[2]).toEqual({ ...page.blocks[1], id: "about" });
	expect(ids(withoutBlock(copied, "about"))).toEqual(ids(page));
});

test("a page that is full takes no block more", () => {
	const full = makeLong(limits.blocks);
	expect(withNewBlock(full, blankBlock("about", "one-more"))).toBe(full);
	expect(withCopy(full, full.blocks[1]?.id ?? "")).toBe(full);
});

test("a moved block stands where it was dropped, whatever the list", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.double({ min: -10, max: 500, noNaN: true }), (count, n, at) => {
			const middles = Array.from({ length: count }, (_, index) => index * 10 + 5);
			const from = n % count;
			const to = dropIndex(middles, from, at);
			const others = middles.filter((_, index) => index !== from);
			expect(others.slice(0, to).every((middle) => middle < at)).toBe(true);
			expect(others.slice(to).every((middle) => middle >= at)).toBe(true);
		}),
	);
});

test("every kind of blank block fits the schema and counts as blank until something is written", () => {
	for (const kind of blockKinds) {
		const blank = blankBlock(kind, freeId([], kind));
		expect(block.parse(blank)).toEqual(blank);
		expect(isBlank(blank)).toBe(true);
		expect(isBlank(makeBlock(kind))).toBe(false);
	}
	expect(portfolioDocument.parse(startDocument())).toEqual(startDocument());
	expect(isUntouched(startDocument())).toBe(true);
});

test("a case study begun from evidence has figures with the mark, and keeps a title that is written", () => {
	const [run] = makeEvidence();
	const blank = blankBlock("case-study", "c") as ReturnType<typeof makeBlock<"case-study">>;
	const begun = withEvidence(blank, run ?? null);
	expect(begun.title).toBe(run?.title);
	expect(begun.figures).toHaveLength(3);
	for (const figure of begun.figures) expect(measuredFigure(figure, begun.evidence, makeEvidence())).not.toBeNull();
	expect(withEvidence({ ...blank, title: "Mine" }, run ?? null).title).toBe("Mine");
	expect(withEvidence(begun, null).figures.every(({ from }) => from === null)).toBe(true);
	expect(block.parse(begun)).toEqual(begun);
});

test("the words of a review are quoted as they stand", () => {
	const [review] = makeQuotable();
	const quoted = withQuote(makeBlock("testimonial"), review ?? null);
	expect(quotedReview(quoted, makeQuotable())).toEqual(review);
	expect(quoted.words).toBe(review?.words);
	expect(withQuote(quoted, null).from).toBeNull();
});

test("what is read as an address fits the schema, and what runs is no address", () => {
	const emails = ["mia@example.org", "a.b+c@x-y.co", ".a@b.co", "a..b@c.de", "mia@", "mia@localhost", "m@x.y.z1", "Mia <m@x.de>"];
	const contact = makeBlock("contact");
	for (const email of emails) expect([email, emailOf(email) !== null]).toEqual([email, block.safeParse({ ...contact, email }).success]);
	expect(linkOf("instagram.com/mia")).toBe("https://instagram.com/mia");
	expect(linkOf("mia@example.org")).toBe("mailto:mia@example.org");
	expect(linkOf("example.org:8080/x")).toBe("https://example.org:8080/x");
	for (const bad of ["javascript:alert(1)", "data:text/html,x", "hello", "", "two words.de", "vbscript:x"]) expect(linkOf(bad)).toBeNull();
	fc.assert(
		fc.property(fc.webUrl(), (url) => {
			const link = linkOf(url);
			expect(link === null || linkUrl.safeParse(link).success).toBe(true);
		}),
		{ numRuns: 30 },
	);
});

test("a suggested handle is one that can be had", () => {
	expect(suggestedHandle("Mila Kovač")).toBe("mila-kovac");
	expect(suggestedHandle("Марія Шевченко")).toBe("mariya-shevchenko");
	expect(suggestedHandle("王小明")).toBe("");
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (name) => {
			const handle = suggestedHandle(name);
			expect(handle === "" || [null, "handle-reserved"].includes(refusalOfHandle(handle))).toBe(true);
		}),
	);
});

test("values of JSON are the same whatever the order of their keys", () => {
	expect(same({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
	expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(false);
	expect(same([1], { 0: 1 })).toBe(false);
	fc.assert(fc.property(fc.jsonValue(), (value) => same(value, JSON.parse(JSON.stringify(value)))));
});

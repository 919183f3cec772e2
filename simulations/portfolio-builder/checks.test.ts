import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { easeOf, syllablesOf } from "./checks/readable.ts";
import { blocking, coach, type Finding, ideas, type Material } from "./checks.ts";
import { aboveTheFold } from "./fold.ts";
import { makeBlock, makeDocument, makeEvidence, makeGood, makeQuotable } from "./make.ts";
import type { Block } from "./schema.ts";
import { looks } from "./vocabulary.ts";

const material: Material = { evidence: makeEvidence(), quotable: makeQuotable(), language: "en" };
const good = makeGood();

/** What the coach says of the good page with one of its blocks exchanged. */
function said(block: Block, own = material): readonly Finding[] {
	const at = good.blocks.findIndex(({ id }) => id === block.id);
	return coach({ ...good, blocks: good.blocks.with(at, block) }, own).filter(({ state }) => state !== "good");
}
const ids = (findings: readonly Finding[]) => findings.map(({ id, state }) => `${state} ${id}`);

const top = makeBlock("headline");
const study = makeBlock("case-study");
const list = makeBlock("services");
const offer = list.offers[1] as (typeof list.offers)[number];
const quote = makeBlock("testimonial");
const about = makeBlock("about");
const withOffer = (own: Partial<typeof offer>) => ({ ...list, offers: list.offers.with(1, { ...offer, ...own }) });

test("a good page is good in every idea and in every look", () => {
	for (const look of looks)
		expect(coach({ ...good, look }, material).map(({ idea, state }) => `${idea} ${state}`)).toEqual(ideas.map((idea) => `${idea} good`));
});

test("an empty page is told what it lacks, and is not handed in", () => {
	expect(blocking(makeDocument(), material).map(({ id }) => id)).toEqual(["numbers-no-case", "contact-missing", "whole-no-headline"]);
});

test("a page says for whom it is", () => {
	expect(ids(said({ ...top, forWhom: " " }))).toEqual(["must audience-missing"]);
	expect(said({ ...top, forWhom: "For businesses of all sizes" })[0]).toMatchObject({
		id: "audience-anybody",
		blockId: "top",
		facts: { words: "businesses of all sizes" },
	});
	expect(ids(said({ ...top, forWhom: "Cafés" }))).toEqual(["improve audience-short"]);
});

test("a page asks for one thing, and it leads somewhere", () => {
	expect(ids(said({ ...top, action: { label: "", url: null } }))).toEqual(["must action-missing"]);
	expect(ids(said({ ...top, action: { label: "Learn more", url: null } }))).toEqual(["improve action-empty"]);
	const alone = coach({ ...good, blocks: good.blocks.slice(0, -1) }, material);
	expect(ids(alone.filter(({ state }) => state === "must"))).toEqual(["must action-nowhere", "must contact-missing"]);
	const links = Array.from({ length: 5 }, (_, n) => ({ id: `l${n}`, label: "x", url: "https://example.com/" }));
	expect(ids(said(makeBlock("contact", { links })))).toEqual(["improve action-choices"]);
});

test("results have numbers, and one page has at least one of them", () => {
	expect(ids(said({ ...study, result: "Trust rose.", figures: [] }))).toEqual(["improve numbers-missing"]);
	const blocks = good.blocks.map((block) => (block.kind === "case-study" ? { ...block, result: "It went well.", figures: [] } : block));
	expect(ids(blocking({ ...good, blocks }, material))).toEqual(["must numbers-nowhere"]);
});

test("a figure that was measured otherwise keeps the page back, one without evidence does not", () => {
	const [first, ...rest] = study.figures as [(typeof study.figures)[number]];
	expect(said({ ...study, figures: [{ ...first, value: "1 min" }, ...rest] })[0]).toMatchObject({
		state: "must",
		id: "claims-edited",
		facts: { value: "1 min", measured: "4 min 10 s" },
	});
	expect(ids(said({ ...study, figures: [{ ...first, value: "1 min", from: null }, ...rest] }))).toEqual(["improve claims-unmarked"]);
	expect(ids(said(study, { ...material, evidence: [] }))).toContain("must claims-evidence-gone");
});

test("superlatives and shares that nothing stands behind are named", () => {
	expect(said({ ...about, text: "I am the best, with guaranteed growth." })[0]?.facts).toEqual({ words: "best, guaranteed" });
	expect(said({ ...study, result: "Sales rose by 340 % and answers came 3x as fast." })[0]).toMatchObject({
		id: "claims-unbacked",
		facts: { numbers: "340 %, 3x" },
	});
	expect(ids(said({ ...about, text: "Bestow it on the bestseller list." }))).toEqual([]);
});

test("skills without any evidence are doubted", () => {
	const skills = makeBlock("skills");
	const bare = skills.items.map((item) => ({ ...item, evidence: null }));
	expect(ids(said({ ...skills, items: bare }))).toEqual(["improve claims-no-skill-shown"]);
	expect(said({ ...skills, items: [...skills.items.slice(0, 1), ...bare.slice(1)] })[0]?.facts).toEqual({ n: 1, of: 4 });
});

test("a price list is understood in one way only", () => {
	expect(ids(said(withOffer({ priceCents: null })))).toEqual(["improve prices-open"]);
	expect(ids(said(withOffer({ revisions: null })))).toEqual(["improve prices-revisions"]);
	expect(ids(said(withOffer({ minMonths: null })))).toEqual(["improve prices-months"]);
	expect(ids(said(withOffer({ per: "once" })))).toEqual(["must prices-months-of-what"]);
	expect(ids(said(withOffer({ includes: [" "] })))).toEqual(["must prices-includes-nothing"]);
	expect(ids(said(withOffer({ title: "A look at your PAGE" })))).toEqual(["must prices-twins"]);
	expect(said(withOffer({ includes: ["Unlimited posts, stories, etc."] }))[0]?.facts).toEqual({ words: "unlimited, etc" });
	expect(ids(said({ ...list, prepaymentBp: null }))).toEqual(["improve prices-prepayment"]);
	expect(ids(said({ ...list, offers: list.offers.map((one) => ({ ...one, priceCents: null })) }))).toEqual(["must prices-none"]);
});

test("nobody is quoted without consent, nor with other words than theirs", () => {
	expect(ids(said({ ...quote, words: "The plan is the finest that I have seen." }))).toEqual(["must consent-not-their-words"]);
	expect(ids(said({ ...quote, from: null, consent: false }))).toEqual(["must consent-missing"]);
	expect(ids(said({ ...quote, from: null, who: "" }))).toEqual(["must consent-nobody"]);
	expect(ids(said(quote, { ...material, quotable: [] }))).toEqual(["must consent-not-their-words"]);
});

test("pictures are put in words", () => {
	const shown = (alt: string) => ids(said({ ...top, picture: { imageId: "portrait", alt } }));
	expect(shown("")).toEqual(["must picture-no-words"]);
	expect(shown("IMG_2041.jpg")).toEqual(["must picture-file-name"]);
	expect(shown("A picture of a woman at a table")).toEqual(["improve picture-says-picture"]);
	expect(shown("Me")).toEqual(["improve picture-few-words"]);
	expect(shown("Mila at a table")).toEqual([]);
});

test("long sentences are named by how they begin, difficult words by their measure", () => {
	const long = `I plan ${"and plan again ".repeat(12)}until it is done.`;
	expect(said({ ...about, text: `Short one. ${long}` })[0]).toMatchObject({
		id: "readable-long",
		facts: { n: 1, sentence: "I plan and plan again and…" },
	});
	const difficult = "Organisational communication necessitates comprehensive conceptualisation. ".repeat(10);
	expect(ids(said({ ...about, text: difficult }))).toEqual(["improve readable-difficult"]);
	expect(ids(said({ ...about, text: difficult }, { ...material, language: "de" }))).toEqual([]);
});

test("syllables and ease are as a dictionary and Flesch have them", () => {
	const known: Readonly<Record<string, number>> = {
		cake: 1,
		table: 2,
		reading: 2,
		measured: 2,
		wanted: 2,
		communication: 5,
		a: 1,
		the: 1,
		customers: 3,
		boxes: 2,
	};
	expect(Object.fromEntries(Object.keys(known).map((word) => [word, syllablesOf(word)]))).toEqual(known);
	// 45 words of one syllable in 9 sentences: 206.835 − 1.015 × 5 − 84.6.
	expect(easeOf("The cat sat on it. ".repeat(9))).toBeCloseTo(117.16, 2);
	expect(easeOf("Too short to say.")).toBeNull();
});

test("what a phone does not show before scrolling is named", () => {
	const claim =
		"I write, plan, film, cut, publish, answer, measure and report everything that your neighbourhood shop has to say to its neighbours";
	const findings = said({ ...top, claim, forWhom: `${"For cafés and bakeries ".repeat(8)}` });
	expect(ids(findings)).toEqual(["improve seconds-long-claim", "improve seconds-below-fold", "improve readable-long"]);
	expect(findings[1]?.facts).toEqual({ parts: "for-whom, action", n: 2 });
	expect(aboveTheFold(good).map(({ part, seen }) => `${part} ${seen}`)).toEqual([
		"picture true",
		"name true",
		"claim true",
		"for-whom true",
		"action true",
	]);
	expect(ids(coach({ ...good, blocks: [...good.blocks.slice(1), top] }, material)).at(0)).toBe("must seconds-not-first");
});

test("what is left of a template, and what is empty, is found", () => {
	expect(ids(said({ ...about, text: "Lorem ipsum dolor sit amet." }))).toEqual(["must whole-leftover"]);
	expect(ids(said({ ...about, text: " \n" }))).toEqual(["improve whole-empty"]);
});

test("everything that the coach can say has its words, and no words are left over", () => {
	const words = load(readFileSync("content/en/ui/portfolio.yaml", "utf8")) as Record<string, string>;
	const folder = "simulations/portfolio-builder/checks";
	const source = readdirSync(folder)
		.map((file) => readFileSync(`${folder}/${file}`, "utf8"))
		.join("\n");
	const problems = [...source.matchAll(/\b(?:must|improve)\(\s*"([a-z-]+)"/g)].map((match) => match[1] as string);
	expect(problems.length).toBeGreaterThan(40);
	const expected = [
		"coachTitle",
		...["good", "improve", "must"].map((state) => `state-${state}`),
		...["picture", "name", "claim", "for-whom", "action"].map((part) => `fold-${part}`),
		...ideas.flatMap((idea) => [`idea-${idea}`, `good-${idea}`]),
		...problems,
	];
	expect(Object.keys(words).sort()).toEqual([...new Set(expected)].sort());
});

test("the coach says the same whatever it has looked at before, and never throws", () => {
	const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.constantFrom("", "best 300 %", "...", "#1 (etc", "\\"));
	fc.assert(
		fc.property(text, text, text, (one, two, three) => {
			const blocks = () => [
				makeBlock("headline", { claim: one, forWhom: two }),
				makeBlock("about", { text: three }),
				makeBlock("services", { intro: one }),
			];
			const first = blocks();
			const document = makeDocument({ blocks: first });
			expect(coach(document, material)).toEqual(coach(document, material));
			expect(coach(document, material)).toEqual(coach(makeDocument({ blocks: blocks() }), material));
		}),
	);
});

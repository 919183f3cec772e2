import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SearchDocument } from "./documents.ts";
import { find } from "./find.ts";
import { indexDocuments } from "./index-documents.ts";
import { openIndex } from "./open-index.ts";

const document = (title: string, text: string, extra: Partial<SearchDocument> = {}): SearchDocument => ({
	kind: "lesson",
	title,
	under: "",
	path: `/${title}/`,
	text,
	terms: [],
	...extra,
});
const documents = [
	document("Click-through rate", "Clicks divided by impressions, as a share.", { kind: "term", terms: ["CTR"] }),
	document("Rounds and blocks", "Moderators answer comments in rounds and write in focus blocks."),
	document("Moderator", "Removes what breaks the published rules of a community.", { kind: "term" }),
	document("Café Ménagère", "A client of Petrović who doesn’t open on Mondays.", { kind: "client" }),
	document("Targeting", "Whom an ad is shown to."),
	document("Colour contrast", "Analyses of behaviour: the centre of a labelled catalogue, organised by e-mail.", { terms: ["Lookalike"] }),
];
const open = await openIndex(JSON.parse(JSON.stringify(await indexDocuments(documents, "en", { price: ["rate"] }))));
const titles = (question: string) => find(open, question).flatMap((group) => group.found.map((one) => one.document.title));

test("a word is found in other forms, by its beginning, and with a letter wrong", () => {
	expect(titles("moderators")).toContain("Moderator");
	for (let letters = 1; letters <= 9; letters++) expect(titles("moderator".slice(0, letters))).toContain("Moderator");
	expect(titles("modarator")).toContain("Moderator");
	expect(titles("targetting")).toContain("Targeting");
});

test("a title outweighs a mention", () => {
	expect(titles("moderator")[0]).toBe("Moderator");
});

test("both Englishes, and plurals that no ending gives away, find one another", () => {
	for (const question of ["color", "behavior", "center", "labeled", "catalog", "organized", "organizing", "analysis", "behaviours"]) {
		expect(titles(question), question).toContain("Colour contrast");
	}
});

test("a compound is found in one word, in two, and with a hyphen", () => {
	for (const question of ["email", "e-mail", "look alike", "look-alike", "lookalikes"])
		expect(titles(question), question).toEqual(["Colour contrast"]);
});

test("one edit is forgiven from five letters on, two from nine, and what was typed right comes first", async () => {
	expect(titles("rondus")).toEqual([]);
	expect(titles("ronuds")).toEqual(["Rounds and blocks"]);
	expect(titles("impressoin")).toEqual(["Click-through rate"]);
	expect(titles("impresoin")).toEqual(["Click-through rate"]);
	expect(titles("trget")).toEqual(["Targeting"]);
	const both = await openIndex(
		await indexDocuments([document("Trail", "A trial of a trial of a trial."), document("Boots", "They last, trail after trail.")], "en"),
	);
	expect(find(both, "trail").flatMap((group) => group.found.map((one) => one.document.title))).toEqual(["Trail", "Boots"]);
	const misspelt = await openIndex(
		await indexDocuments([document("Trial", "A trial, and a trial."), document("Boots", "For one more trail.")], "en"),
	);
	expect(find(misspelt, "trail").flatMap((group) => group.found.map((one) => one.document.title))).toEqual(["Boots", "Trial"]);
});

test.each([
	["ru", "Комментарии и аудитория", ["комментариев", "аудиторию", "комментар"]],
	["ru", "Русский рынок", ["русская", "русски"]],
	["fr", "Les publications d’une communauté", ["publication", "communautes", "communautés"]],
	["hu", "Hirdetések és közösségek", ["hirdetés", "hirdetéseket", "kozosseg"]],
	["am", "ማህበራዊ ሚዲያ", ["ሚዲያ", "ማህበ"]],
])("in the course's other languages (%s) a word is found in its other forms: %s", async (language, title, questions) => {
	const other = await openIndex(
		JSON.parse(JSON.stringify(await indexDocuments([document(title, ""), document("Petrović", "")], language))),
	);
	for (const question of questions)
		expect([question, find(other, question).flatMap(({ found }) => found.map((one) => one.document.title))]).toEqual([question, [title]]);
});

test("a synonym leads to the course's own word", () => {
	expect(titles("price")).toEqual(["Click-through rate"]);
});

test("what fits all words of a question comes before what fits some of them", () => {
	expect(titles("focus rounds")).toEqual(["Rounds and blocks"]);
	expect(titles("moderator rounds")).toEqual(["Rounds and blocks", "Moderator"]);
	expect(titles("targeting zebra")).toEqual(["Targeting"]);
});

test("accents and apostrophes are no obstacle, in letters beyond ASCII too", () => {
	expect(titles("cafe menagere")).toEqual(["Café Ménagère"]);
	expect(titles("petrovic")).toEqual(["Café Ménagère"]);
	expect(titles("Petrović")).toEqual(["Café Ménagère"]);
	expect(titles("doesnt open")).toEqual(["Café Ménagère"]);
});

test("other names lead to a term", () => {
	expect(titles("CTR")).toEqual(["Click-through rate"]);
});

test("what would be syntax elsewhere is words here", () => {
	for (const question of ["CTR:", "title:ctr", "+ctr", "CTR^5", '"CTR"', "ctr*"]) expect(titles(question)).toContain("Click-through rate");
	for (const question of ["*", "~", '"', ":", "", "   ", "-", "^", "\\", "…", "\0", "~9"]) expect(titles(question)).toEqual([]);
});

const hostile = [
	"+",
	"-",
	"~9",
	"*",
	":",
	"CTR:",
	"\0",
	"__proto__",
	"constructor",
	"🙂🏽",
	"مرحبا",
	"\u202eabc",
	"\ud800",
	"a".repeat(10_000),
	"moderatr ".repeat(2_000),
];

test("no question throws", { timeout: 60_000 }, () => {
	const words = fc
		.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" })), { maxLength: 6 })
		.map((some) => some.join(" "));
	fc.assert(fc.property(fc.oneof(words, fc.string(), fc.string({ unit: "binary" })), (question) => void find(open, question)));
	for (const question of hostile) expect(() => find(open, question)).not.toThrow();
});

test("marked words are those that were found", () => {
	const [group] = find(open, "comment");
	expect(group?.found[0]?.passage.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["comments"]);
	expect(group?.found[0]?.passage.map((piece) => piece.text).join("")).toBe(documents[1]?.text);
});

test("each kind is a group of its own, the one with the best hit first", () => {
	expect(find(open, "moderator").map((group) => group.kind)).toEqual(["term", "lesson"]);
});

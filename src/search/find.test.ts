import * as fc from "fast-check";
import lunr from "lunr";
import { expect, test } from "vitest";
import type { SearchDocument } from "./documents.ts";
import { find } from "./find.ts";
import { indexDocuments } from "./index-documents.ts";

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
];
const { index } = JSON.parse(JSON.stringify(indexDocuments(documents)));
const loaded = lunr.Index.load(index);
const titles = (question: string) => find(loaded, documents, question).flatMap((group) => group.found.map((one) => one.document.title));

test("a word is found in other forms, by its beginning, and with a letter wrong", () => {
	expect(titles("moderators")).toContain("Moderator");
	for (let letters = 3; letters <= 9; letters++) expect(titles("moderator".slice(0, letters))).toContain("Moderator");
	expect(titles("modarator")).toContain("Moderator");
	expect(titles("targetting")).toContain("Targeting");
});

test("a title outweighs a mention", () => {
	expect(titles("moderator")[0]).toBe("Moderator");
});

test("all words of a question must fit, unless nothing fits them all", () => {
	expect(titles("focus rounds")).toEqual(["Rounds and blocks"]);
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
	for (const question of ["*", "~1", '"', ":", "", "   ", "-", "^", "\\", "…"]) expect(titles(question)).toEqual([]);
});

test("no question throws", { timeout: 60_000 }, () => {
	fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (question) => void find(loaded, documents, question)));
});

test("marked words are those that were found", () => {
	const [group] = find(loaded, documents, "comment");
	expect(group?.found[0]?.passage.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["comments"]);
	expect(group?.found[0]?.passage.map((piece) => piece.text).join("")).toBe(documents[1]?.text);
});

test("each kind is a group of its own, the one with the best hit first", () => {
	expect(find(loaded, documents, "moderator").map((group) => group.kind)).toEqual(["term", "lesson"]);
});

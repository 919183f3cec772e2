import { expect, test } from "vitest";
import { startDocument } from "./editing/blank.ts";
import { makeBlock, makeDocument, makeGood, makeQuotable } from "./make.ts";
import { shownOf } from "./shown.ts";

const quotable = makeQuotable();
const idsOf = (blocks: Parameters<typeof makeDocument>[0]) => shownOf(makeDocument(blocks), quotable).blocks.map(({ id }) => id);

test("a curator's words are shown as they were written, and not without their consent", () => {
	const quoted = makeBlock("testimonial");
	expect(idsOf({ blocks: [quoted] })).toEqual([quoted.id]);
	expect(idsOf({ blocks: [{ ...quoted, words: `${quoted.words} Hire her at once.` }] })).toEqual([]);
	expect(idsOf({ blocks: [{ ...quoted, who: "Somebody Else" }] })).toEqual([]);
	expect(shownOf(makeDocument({ blocks: [quoted] }), []).blocks).toEqual([]);
});

test("words from elsewhere are shown with consent, and all other blocks always", () => {
	const said = { ...makeBlock("testimonial"), from: null };
	expect(idsOf({ blocks: [{ ...said, consent: true }] })).toEqual([said.id]);
	expect(idsOf({ blocks: [{ ...said, consent: false }] })).toEqual([]);
	expect(shownOf(makeGood(), quotable).blocks).toHaveLength(makeGood().blocks.length);
});

test("a block in which nothing is written is left out", () => {
	expect(shownOf(startDocument(), quotable).blocks).toEqual([]);
});

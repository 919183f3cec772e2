import fc from "fast-check";
import { expect, test } from "vitest";
import type { Assignment } from "./assignment-schema.ts";
import { fieldFaults, runPrechecks } from "./prechecks.ts";
import { countWords } from "./words.ts";

type Check = Assignment["prechecks"][number]["check"];

type PlainField = Extract<Assignment["fields"][number], { kind: "line" | "text" | "url" | "portfolio" }>;

const field = (rules: Partial<PlainField>) => ({
	fields: [{ id: "post", kind: "text" as const, required: true, minWords: 0, maxWords: 100, ...rules }],
});
const passes = (check: Check, text: string) =>
	runPrechecks({ ...field({}), prechecks: [{ id: "it", field: "post", check, blocks: true }] }, { post: text })[0]?.ok;

const fault = (rules: Partial<PlainField>, post: string) => fieldFaults(field(rules), { post })[0]?.fault;

test("words are counted as people count them", () => {
	expect(countWords("Don’t throw it away: well-known, 11 years.")).toBe(7);
	expect(countWords("Не выбрасывайте пока")).toBe(3);
	expect(countWords("https://example.org/page")).toBe(4);
	expect(countWords(" … — !! ")).toBe(0);
});

test.each([
	["Two clients asked.", 1, true],
	["The client’s eyes", 1, true],
	["clientele", 1, true],
	["An owner and a Client", 2, true],
	["client client", 2, false],
	["unclient", 1, false],
])("mentions: %s (%i) is %s", (text, atLeast, ok) => {
	expect(passes({ kind: "mentions", words: ["client", "owner"], atLeast }, text)).toBe(ok);
});

test("short words are mentioned only as they are", () => {
	const check: Check = { kind: "mentions", words: ["was", "now"], atLeast: 1 };
	expect(passes(check, "Nowhere a wasp")).toBe(false);
	expect(passes(check, "Now it says")).toBe(true);
});

test.each([
	["SALE TODAY ONLY at ours", false],
	["This is AMAZING and CHEAP", false],
	["Come in!!", false],
	["Come in! ! !", false],
	["Our SEO and SMM, by UNESCO. Come in!", true],
	["ВСЁ СЕГОДНЯ ДАРОМ", false],
])("shouting: %s", (text, ok) => {
	expect(passes({ kind: "no-shouting" }, text)).toBe(ok);
});

test.each([
	["write to ann.b@example.org", false],
	["call 030 1234567", false],
	["call +44 20 7946 0958", false],
	["4111 1111 1111 1111", false],
	["DE89 3704 0044 0532 0130 00", false],
	["Open since 1998, 10–18, 68 euros, 212 likes", true],
	["Posted 2026-11-22 10:30 and 22.11.2026", true],
	["sold for 1 250 000", true],
	["send a message to @quillgarth", true],
])("personal data: %s", (text, ok) => {
	expect(passes({ kind: "no-personal-data" }, text)).toBe(ok);
});

test("paragraphs are parted by an empty line, numbers are digits of any script", () => {
	expect(passes({ kind: "paragraphs", atLeast: 2 }, "one\ntwo")).toBe(false);
	expect(passes({ kind: "paragraphs", atLeast: 2 }, "one\n \ntwo\n\n\n")).toBe(true);
	expect(passes({ kind: "has-number" }, "٣ posts")).toBe(true);
	expect(passes({ kind: "has-number" }, "three posts")).toBe(false);
});

test("fields say what keeps them from being handed in", () => {
	expect(fault({}, "  ")).toBe("field-missing");
	expect(fault({ required: false, minWords: 5 }, " ")).toBeUndefined();
	expect(fault({ minWords: 3 }, "two words")).toBe("field-too-short");
	expect(fault({ maxWords: 1 }, "two words")).toBe("field-too-long");
	expect(fault({ kind: "line" }, "two\nlines")).toBe("field-not-one-line");
	expect(fault({ kind: "url" }, "javascript:alert(1)")).toBe("field-not-a-link");
	expect(fault({ kind: "url" }, "https://example.org/")).toBeUndefined();
	expect(fieldFaults(field({}), {})[0]?.fault).toBe("field-missing");
});

test("a field called like something every object has is missing all the same", () => {
	expect(fieldFaults({ fields: [{ id: "constructor", kind: "text", required: true, minWords: 0, maxWords: 9 }] }, {})).toHaveLength(1);
});

test("no text makes a check throw or hang", () => {
	const kinds: Check[] = [
		{ kind: "no-shouting" },
		{ kind: "no-personal-data" },
		{ kind: "has-number" },
		{ kind: "paragraphs", atLeast: 2 },
	];
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 4000 }), fc.constantFrom(...kinds), (text, check) => void passes(check, text)),
	);
	for (const row of [
		"1 ".repeat(20_000),
		"A ".repeat(20_000),
		"a.".repeat(20_000),
		`${"a@".repeat(20_000)}`,
		"\n".repeat(40_000),
		"A1 ".repeat(13_000),
	]) {
		for (const check of kinds) passes(check, row);
	}
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { assignmentSchema } from "../assignment-schema.ts";
import { fieldFaults, runPrechecks } from "../prechecks.ts";
import { captionText, parseAttachments, writeAttachments } from "./attachments.ts";
import { filesFaults } from "./files.ts";
import { readable, readFiles } from "./reading.ts";
import { filesFieldSchema } from "./settings.ts";

const field = (settings: object = {}) => filesFieldSchema.parse({ id: "shots", kind: "files", max: 3, ...settings });
const value = (...captions: readonly string[]) => writeAttachments(captions.map((caption, index) => ({ id: `f${index}`, caption })));
const faults = (settings: object, text: string) => filesFaults(field(settings), text).map(({ fault, facts }) => [fault, facts]);

test("an optional field left empty is as asked, a required one is missing", () => {
	expect(faults({ required: false }, "")).toEqual([]);
	expect(faults({}, "")).toEqual([["field-missing", {}]]);
	expect(faults({ required: false }, "Text from before the field took files.")).toEqual([]);
});

test("how many, and which one lacks its words, is said with numbers", () => {
	expect(faults({ least: 2 }, value("One"))).toEqual([["files-too-few", { n: 1, least: 2 }]]);
	expect(faults({}, value("One", "Two", "Three", "Four"))).toEqual([["files-too-many", { n: 4, most: 3 }]]);
	expect(faults({}, value("One", " \n", ""))).toEqual([["files-uncaptioned", { n: 2, first: 2 }]]);
	expect(faults({ captions: "optional" }, value("", ""))).toEqual([]);
	expect(faults({ maxWords: 2 }, value("Two words", "Now three words"))).toEqual([["caption-too-long", { n: 1, first: 2, most: 2 }]]);
});

test("a field takes one to ten files, of kinds that are known", () => {
	for (const settings of [{ max: 0 }, { max: 11 }, { max: 2.5 }, { accept: [] }, { accept: ["svg"] }, { captions: "maybe" }, { extra: 1 }])
		expect(() => field(settings), JSON.stringify(settings)).toThrow();
	expect(field({ max: 10 })).toMatchObject({ accept: ["picture", "pdf"], captions: "required", required: true, least: 1 });
});

test("checks of wording read the captions, never the ids, and leave an empty optional field alone", () => {
	const check = (text: string) => {
		const prechecks = assignmentSchema.shape.prechecks.parse([
			{ id: "dated", field: "shots", check: { kind: "has-number" }, blocks: true },
		]);
		return runPrechecks({ prechecks, fields: [field({ required: false })] }, { shots: text })[0]?.ok;
	};
	expect([check(value("No figure in it")), check(value("On 11 November")), check("")]).toEqual([false, true, true]);
});

test("each file is one paragraph of what is read, at the place that it says", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), (captions) => {
			const text = value(...captions);
			const read = readable({ kind: "files" }, text);
			const files = readFiles(text);
			expect(files.map(({ start, end }) => read.slice(start, end))).toEqual(files.map(({ file }) => captionText(file)));
			expect(read === "" ? [] : read.split("\n\n")).toHaveLength(captions.length);
		}),
	);
});

test("no value makes reading or judging throw, and what is written is read back", () => {
	const any = fc.oneof(
		fc.string(),
		fc.json(),
		fc.jsonValue().map((found) => JSON.stringify({ files: found })),
	);
	fc.assert(
		fc.property(any, (text) => {
			const files = parseAttachments(text);
			expect(parseAttachments(writeAttachments(files))).toEqual(files);
			expect(fieldFaults({ fields: [field()] }, { shots: text }).length).toBeGreaterThanOrEqual(0);
			expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
		}),
	);
});

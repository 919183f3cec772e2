import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assignment, assignmentSchema } from "../assignment-schema.ts";
import { fieldFaults, runPrechecks } from "../prechecks.ts";
import { gridOf } from "./grid-of.ts";
import { readable, readCells } from "./reading.ts";
import { isRows, parseRows, type Row, writeRows } from "./rows.ts";
import { workedOut } from "./sums.ts";

const fields = assignmentSchema.shape.fields.parse([
	{
		id: "plan",
		kind: "table",
		columns: [
			{ id: "what", kind: "text", minWords: 2, maxWords: 6 },
			{ id: "cost", kind: "money" },
			{ id: "share", kind: "share", of: "cost" },
			{ id: "where", kind: "choice", options: ["feed", "clip"], required: false },
		],
		rows: { least: 2, most: 3 },
		totals: [{ column: "cost", mustEqual: 100 }],
	},
	{
		id: "month",
		kind: "calendar",
		starts: "2026-11-30",
		weeks: 1,
		columns: [{ id: "rubric", kind: "choice", options: ["a", "b"] }],
		counted: "rubric",
		entries: { least: 1, most: 9 },
		perDay: 1,
	},
	{ id: "card", kind: "form", required: false, parts: [{ id: "name", kind: "text" }] },
]);
type Prechecks = Assignment["prechecks"];
const value = (rows: readonly Partial<Row>[]) =>
	writeRows({ aside: "", rows: rows.map((row, index) => ({ id: `r${index}`, cells: {}, ...row })) });
const plan = (...rows: readonly Row["cells"][]) => value(rows.map((cells) => ({ cells })));
const december = value([{ day: "2026-12-01", cells: { rubric: "a" } }]);
const whole = plan({ what: "Two clips", cost: "60", where: "clip" }, { what: "One ad", cost: "40,00" });
const faults = (values: Readonly<Record<string, string>>) =>
	fieldFaults({ fields }, { plan: whole, month: december, ...values }).map(({ field, fault, cells }) => [
		field,
		fault,
		...cells.map(({ row, column }) => `${row} ${column}`),
	]);

test("a plan that adds up and a month that fits can be handed in", () => {
	expect(faults({})).toEqual([]);
});

test("cells that are not as asked are named, each kind of fault once", () => {
	expect(faults({ plan: plan({ what: "Clips", cost: "lots" }, { cost: "100", where: "print" }) })).toEqual([
		["plan", "cells-too-short", "1 what"],
		["plan", "cells-no-number", "1 cost"],
		["plan", "cells-empty", "2 what"],
		["plan", "cells-no-choice", "2 where"],
	]);
	expect(faults({ plan: plan({ what: "Two clips", cost: "99.99" }) })).toEqual([
		["plan", "rows-too-few"],
		["plan", "sum-off"],
	]);
	expect(faults({ plan: "", month: "" })).toEqual([
		["plan", "field-missing"],
		["month", "field-missing"],
	]);
});

test("entries stand on days of the plan, and not all on one", () => {
	const entry = (day: string) => ({ day, cells: { rubric: "b" } });
	expect(faults({ month: value([entry("2026-12-07")]) })).toEqual([["month", "day-outside"]]);
	expect(faults({ month: value([entry("2026-12-01"), entry("2026-12-01")]) })).toEqual([["month", "day-too-full"]]);
});

test("text from before a field had cells is kept whole, and read as it was", () => {
	const before = "My plan.\n\nTwo clips, 60 euros.";
	expect(parseRows(before)).toEqual({ rows: [], aside: before });
	expect(readable({ ...(fields[0] as Assignment["fields"][number]) }, before)).toBe(before);
	expect(faults({ plan: before })).toEqual([["plan", "field-missing"]]);
	const begun = writeRows({ rows: [{ id: "r1", cells: { what: "Two clips" } }], aside: before });
	expect(parseRows(begun).aside).toBe(before);
	expect(isRows(begun)).toBe(true);
});

test("shares are of the sum, and cannot be said of nothing", () => {
	const grid = gridOf(fields[0] as Assignment["fields"][number]);
	const share = grid?.columns[2];
	const { rows } = parseRows(whole);
	expect(share && rows.map((row) => workedOut(share, row, rows))).toEqual([60_000, 40_000]);
	expect(share && workedOut(share, { id: "x", cells: { cost: "0" } }, [])).toBeNull();
});

test("checks address columns", () => {
	const passes = (precheck: Pick<Prechecks[number], "check" | "column">, text = whole) =>
		runPrechecks({ fields, prechecks: [{ id: "it", field: "plan", blocks: false, ...precheck }] }, { plan: text })[0]?.ok;
	expect(passes({ column: "cost", check: { kind: "sums-to", equals: 100 } })).toBe(true);
	expect(passes({ column: "cost", check: { kind: "sums-to", atMost: 99.99 } })).toBe(false);
	expect(passes({ check: { kind: "every-row-has", columns: ["what", "cost"] } })).toBe(true);
	expect(passes({ check: { kind: "every-row-has", columns: ["where"] } })).toBe(false);
	expect(passes({ column: "where", check: { kind: "covers", atLeast: 1 } })).toBe(false);
	expect(passes({ column: "where", check: { kind: "covers", options: ["clip"], atLeast: 1 } })).toBe(true);
	expect(passes({ column: "cost", check: { kind: "between", least: 40, most: 60 } })).toBe(true);
	expect(passes({ column: "cost", check: { kind: "between", most: 59 } })).toBe(false);
	expect(passes({ column: "what", check: { kind: "mentions", words: ["clip"], atLeast: 1 } })).toBe(true);
	expect(passes({ column: "what", check: { kind: "has-number" } })).toBe(false);
	expect(passes({ check: { kind: "every-row-has", columns: ["where"] } }, "text from before")).toBe(true);
});

test("any string is read without throwing, and every cell stands where the text has it", () => {
	const grid = gridOf(fields[0] as Assignment["fields"][number]);
	if (!grid) throw new Error("no grid");
	const cell = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", ".", "ß", "🙂", "1"), maxLength: 30 });
	fc.assert(
		fc.property(fc.array(fc.record({ what: cell, cost: cell }), { maxLength: 4 }), (cells) => {
			const text = readable(fields[0] as Assignment["fields"][number], plan(...cells));
			const read = readCells(grid, parseRows(plan(...cells)).rows);
			for (const one of read) expect(text.slice(one.start, one.end)).toBe(one.text);
			for (const one of read) expect(one.text).not.toMatch(/\n\s*\n/);
		}),
	);
	fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void faults({ plan: text, month: text, card: text })));
});

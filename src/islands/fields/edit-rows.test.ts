import fc from "fast-check";
import { expect, test } from "vitest";
import { assignmentSchema } from "#content/assignment-schema.ts";
import { gridOf } from "#content/fields/grid-of.ts";
import type { Row } from "#content/fields/rows.ts";
import { addRow, copyWeek, moveRow, pasteAt, removeRow, setCell, shownRows } from "./edit-rows.ts";
import { cellsFrom } from "./spreadsheet.ts";

const [tableField, calendarField] = assignmentSchema.shape.fields.parse([
	{
		id: "plan",
		kind: "table",
		columns: [
			{ id: "what", kind: "text" },
			{ id: "cost", kind: "money" },
			{ id: "share", kind: "share", of: "cost" },
			{ id: "where", kind: "choice", options: ["feed", "clip"] },
		],
		rows: { least: 2, most: 3 },
	},
	{
		id: "month",
		kind: "calendar",
		starts: "2026-11-30",
		weeks: 2,
		columns: [{ id: "rubric", kind: "choice", options: ["a", "b"] }],
		counted: "rubric",
		entries: { least: 1, most: 4 },
		perDay: 1,
	},
]);
const table = gridOf(tableField ?? { kind: "" });
const calendar = gridOf(calendarField ?? { kind: "" });
if (!table || !calendar) throw new Error("no grids");
const same = (_: unknown, text: string) => text;
const cellsOf = (rows: readonly Row[]) => rows.map(({ cells }) => cells);

test("a spreadsheet's rows land in cells, past what is worked out, and no further than the table goes", () => {
	const cells = cellsFrom('Clips\t60\tclip\r\n"Ad, ""big"""\t40\tfeed\nx\t1\tfeed\ny\t2\tfeed\n');
	const { rows, pasted, left } = pasteAt(table, shownRows(table, []), { row: "r1", column: "what" }, cells ?? [], same);
	expect(cellsOf(rows)).toEqual([
		{ what: "Clips", cost: "60", where: "clip" },
		{ what: 'Ad, "big"', cost: "40", where: "feed" },
		{ what: "x", cost: "1", where: "feed" },
	]);
	expect([pasted, left]).toEqual([3, 1]);
	expect(cellsFrom("two lines\nof a comment")).toBeNull();
});

test("a week is copied to the next, onto days that have room", () => {
	const rows = [
		{ id: "r1", day: "2026-12-01", cells: { rubric: "a" } },
		{ id: "r2", day: "2026-12-04", cells: { rubric: "b" } },
		{ id: "r3", day: "2026-12-11", cells: { rubric: "a" } },
	];
	const copy = copyWeek(calendar, rows, "2026-11-30");
	expect(copy.copied).toBe(1);
	expect(copy.rows.at(-1)).toEqual({ id: "r4", day: "2026-12-08", cells: { rubric: "a" } });
	expect(copyWeek(calendar, rows, "2026-12-07").copied).toBe(0);
});

test("rows that are moved, added and taken away keep their ids and their cells", () => {
	const act = fc.tuple(fc.constantFrom("add", "remove", "up", "down", "write"), fc.nat(5));
	fc.assert(
		fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
			let rows: readonly Row[] = [];
			for (const [what, at] of acts) {
				const id = rows[at % Math.max(1, rows.length)]?.id ?? "r1";
				if (what === "add") rows = addRow(rows, id).rows;
				if (what === "remove") rows = removeRow(rows, id);
				if (what === "up" || what === "down") rows = moveRow(rows, id, what === "up" ? -1 : 1);
				if (what === "write") rows = setCell(rows, id, "what", id);
			}
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
			for (const { id, cells } of rows) expect(cells.what ?? id).toBe(id);
		}),
	);
});

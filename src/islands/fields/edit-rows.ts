/** What can be done to the rows of a field. Everything is pure: rows in, rows out. */
import { dayAfter } from "#content/fields/calendar.ts";
import { isWritten } from "#content/fields/cells.ts";
import { arranged, type Grid } from "#content/fields/grid.ts";
import type { Row } from "#content/fields/rows.ts";
import type { Column } from "#content/fields/settings.ts";

/** An id that no row has yet. */
export function freshId(rows: readonly Row[]): string {
	const used = rows.map(({ id }) => (/^r\d+$/.test(id) ? Number(id.slice(1)) : 0));
	return `r${Math.max(0, ...used) + 1}`;
}

/** Rows as an editor shows them: given ones, and at least as many blank ones as are asked for. */
export function shownRows(grid: Grid, rows: readonly Row[]): readonly Row[] {
	const all = arranged(grid, rows);
	if (grid.given || grid.shape === "calendar" || all.length >= grid.least) return all;
	const shown = [...all];
	while (shown.length < grid.least) shown.push({ id: freshId(shown), cells: {} });
	return shown;
}

export function setCell(rows: readonly Row[], id: string, column: string, text: string): readonly Row[] {
	const changed = (row: Row): Row => ({ ...row, cells: { ...row.cells, [column]: text } });
	return rows.some((row) => row.id === id)
		? rows.map((row) => (row.id === id ? changed(row) : row))
		: [...rows, changed({ id, cells: {} })];
}

/** A blank row after this one, or at the end. */
export function addRow(rows: readonly Row[], after?: string, day?: string): { rows: readonly Row[]; id: string } {
	const id = freshId(rows);
	const row: Row = { id, ...(day !== undefined && { day }), cells: {} };
	const at = after === undefined ? rows.length : rows.findIndex((one) => one.id === after) + 1;
	return { rows: [...rows.slice(0, at), row, ...rows.slice(at)], id };
}

export function removeRow(rows: readonly Row[], id: string): readonly Row[] {
	return rows.filter((row) => row.id !== id);
}

/** One place up or down; at an end nothing changes. */
export function moveRow(rows: readonly Row[], id: string, by: -1 | 1): readonly Row[] {
	const from = rows.findIndex((row) => row.id === id);
	const to = from + by;
	const [row, other] = [rows[from], rows[to]];
	if (!row || !other) return rows;
	return rows.map((one, index) => (index === from ? other : index === to ? row : one));
}

export function moveToDay(rows: readonly Row[], id: string, day: string): readonly Row[] {
	return rows.map((row) => (row.id === id ? { ...row, day } : row));
}

/** Copies of a week's entries on the same weekdays of the next, as far as days have room. */
export function copyWeek({ days, perDay, most }: Grid, rows: readonly Row[], monday: string): { rows: readonly Row[]; copied: number } {
	const week = Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
	let all = rows;
	for (const row of arrangedIn(rows, week)) {
		const day = dayAfter(row.day ?? monday, 7);
		const full = all.filter((one) => one.day === day).length >= perDay || all.length >= most;
		if (days.includes(day) && !full) all = [...all, { id: freshId(all), day, cells: { ...row.cells } }];
	}
	return { rows: all, copied: all.length - rows.length };
}

const arrangedIn = (rows: readonly Row[], days: readonly string[]) => rows.filter(({ day }) => day !== undefined && days.includes(day));

/** A spreadsheet's cells put down from a cell rightwards and downwards; choices are found by their words. */
export function pasteAt(
	grid: Grid,
	rows: readonly Row[],
	at: { row: string; column: string },
	cells: readonly (readonly string[])[],
	optionOf: (column: Column, text: string) => string,
): { rows: readonly Row[]; pasted: number; left: number } {
	const columns = grid.columns.filter(isWritten);
	const firstColumn = columns.findIndex(({ id }) => id === at.column);
	const firstRow = rows.findIndex(({ id }) => id === at.row);
	let all = rows;
	let pasted = 0;
	for (const [down, line] of cells.entries()) {
		let target = all[firstRow + down];
		if (!target) {
			if (grid.given || all.length >= grid.most) break;
			target = { id: freshId(all), cells: {} };
			all = [...all, target];
		}
		const id = target.id;
		for (const [right, text] of line.entries()) {
			const column = columns[firstColumn + right];
			if (column) all = setCell(all, id, column.id, optionOf(column, text));
		}
		pasted++;
	}
	return { rows: all, pasted, left: cells.length - pasted };
}

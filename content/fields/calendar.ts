import { type Grid, gridKind } from "./grid.ts";
import type { FieldKind } from "./kind.ts";
import type { Row } from "./rows.ts";
import type { CalendarField } from "./settings.ts";

/** Entries on days. */
export const calendar: FieldKind = gridKind;

export function gridOfCalendar(field: CalendarField): Grid {
	const { columns, entries, currency, perDay } = field;
	return { shape: "calendar", columns, given: null, ...entries, totals: [], currency, days: daysOf(field), perDay };
}

/** Every day of the plan in order, Monday first. */
export function daysOf({ starts, weeks }: Pick<CalendarField, "starts" | "weeks">): readonly string[] {
	return Array.from({ length: weeks * 7 }, (_, index) => dayAfter(starts, index));
}

export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How often each option of a choice stands in the rows. */
export function countsOf(rows: readonly Row[], column: string, options: readonly string[]): readonly { option: string; n: number }[] {
	return options.map((option) => ({ option, n: rows.filter(({ cells }) => cells[column] === option).length }));
}

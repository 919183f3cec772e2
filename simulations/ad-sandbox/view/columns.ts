import type { Numbers } from "#simulations/kit/numbers.ts";
import type { Tally } from "../tally.ts";
import { rates, roasOf } from "./figures.ts";
import type { Line } from "./lines.ts";

/** How a number of a report reads. */
export type Unit = "money" | "count" | "percent" | "times";

export interface Column {
	id: ColumnId;
	unit: Unit;
	/** Shown without being asked for. */
	usual: boolean;
	/** Null where it cannot be measured. */
	value(line: Line, revenueCents: number): number | null;
	/** Of all lines together; null where they do not add up. */
	total(sums: Tally, revenueCents: number): number | null;
}

export const columnIds = [
	"budget",
	"spent",
	"conversions",
	"cpa",
	"roas",
	"impressions",
	"cpm",
	"newReach",
	"firstTime",
	"frequency",
	"clicks",
	"ctr",
	"cpc",
	"cvr",
	"learning",
] as const;
export type ColumnId = (typeof columnIds)[number];

const ofSums = (id: ColumnId, unit: Unit, usual: boolean, value: (sums: Tally, revenueCents: number) => number | null): Column => ({
	id,
	unit,
	usual,
	value: ({ sums }, revenueCents) => value(sums, revenueCents),
	total: value,
});
const ofAdSet = (id: ColumnId, unit: Unit, usual: boolean, value: (adSet: NonNullable<Line["adSet"]>) => number | null): Column => ({
	id,
	unit,
	usual,
	value: ({ adSet }) => (adSet ? value(adSet) : null),
	total: () => null,
});

/** In the order in which they stand. */
export const columns: readonly Column[] = [
	ofAdSet("budget", "money", true, ({ settings }) => settings.dailyBudgetCents),
	ofSums("spent", "money", true, ({ spentCents }) => spentCents),
	ofSums("conversions", "count", true, ({ conversions }) => conversions),
	ofSums("cpa", "money", true, rates.cpa),
	ofSums("roas", "times", false, roasOf),
	ofSums("impressions", "count", false, ({ impressions }) => impressions),
	ofSums("cpm", "money", true, rates.cpm),
	ofSums("newReach", "count", false, ({ newReach }) => Math.round(newReach)),
	ofSums("firstTime", "percent", false, rates.firstTime),
	ofAdSet("frequency", "times", true, ({ frequency, reach }) => (reach > 0 ? frequency : null)),
	ofSums("clicks", "count", false, ({ clicks }) => clicks),
	ofSums("ctr", "percent", true, rates.ctr),
	ofSums("cpc", "money", false, rates.cpc),
	ofSums("cvr", "percent", false, rates.cvr),
	ofAdSet("learning", "count", false, ({ learningEvents }) => learningEvents),
];

export function columnOf(id: ColumnId): Column {
	const column = columns.find((one) => one.id === id);
	if (!column) throw new RangeError(`There is no column ${id}.`);
	return column;
}

/** A column's number as it is shown. */
export function shown(value: number | null, unit: Unit, numbers: Numbers): string {
	return numbers[unit](value);
}

/** By a column's value, or by name where it is null. */
export interface Order {
	by: ColumnId | null;
	down: boolean;
}

/** In another order; what cannot be measured stands last either way, and equals stay as they were. */
export function sorted(lines: readonly Line[], { by, down }: Order, nameOf: (line: Line) => string, revenueCents: number): readonly Line[] {
	const sign = down ? -1 : 1;
	if (by === null) return [...lines].sort((a, b) => sign * nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true }));
	const { value } = columnOf(by);
	return [...lines].sort((a, b) => {
		const [left, right] = [value(a, revenueCents), value(b, revenueCents)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return sign * (left - right);
	});
}

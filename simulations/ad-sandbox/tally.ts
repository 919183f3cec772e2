import type { ResultRow } from "./observation.ts";

/** What a group of rows of the report adds up to. */
export interface Tally {
	impressions: number;
	/** People reached for the first time by an ad set. */
	newReach: number;
	clicks: number;
	conversions: number;
	spentCents: number;
}

export const nothing: Tally = { impressions: 0, newReach: 0, clicks: 0, conversions: 0, spentCents: 0 };

export function sumOf(rows: Iterable<Tally>): Tally {
	const sum = { ...nothing };
	for (const row of rows) add(sum, row);
	return sum;
}

function add(sum: Tally, row: Tally): void {
	sum.impressions += row.impressions;
	sum.newReach += row.newReach;
	sum.clicks += row.clicks;
	sum.conversions += row.conversions;
	sum.spentCents += row.spentCents;
}

/** Rows of the report added up by a key of theirs, in the order in which keys come up. */
export function tallyBy(rows: readonly ResultRow[], keyOf: (row: ResultRow) => string): ReadonlyMap<string, Tally> {
	const groups = new Map<string, Tally>();
	for (const row of rows) {
		const key = keyOf(row);
		const sum = groups.get(key);
		if (sum) add(sum, row);
		else groups.set(key, sumOf([row]));
	}
	return groups;
}

/** Rows of the last so many days up to a day, both included. */
export function recent(rows: readonly ResultRow[], day: number, days = 7): readonly ResultRow[] {
	return rows.filter((row) => row.day > day - days && row.day <= day);
}

import type { ResultRow } from "../observation.ts";

/** What rows add up to. */
export interface Sums {
	impressions: number;
	/** People reached for the first time by an ad set. */
	newReach: number;
	clicks: number;
	conversions: number;
	spentCents: number;
}

export function sumOf(rows: readonly ResultRow[]): Sums {
	const sums = { impressions: 0, newReach: 0, clicks: 0, conversions: 0, spentCents: 0 };
	for (const row of rows) {
		sums.impressions += row.impressions;
		sums.newReach += row.newReach;
		sums.clicks += row.clicks;
		sums.conversions += row.conversions;
		sums.spentCents += row.spentCents;
	}
	return sums;
}

/** Rates of sums; null where nothing is there to divide by. Money in cents, not rounded. */
export const rates = {
	cpm: (of: Sums) => over(of.spentCents * 1000, of.impressions),
	ctr: (of: Sums) => over(of.clicks, of.impressions),
	cpc: (of: Sums) => over(of.spentCents, of.clicks),
	cvr: (of: Sums) => over(of.conversions, of.clicks),
	cpa: (of: Sums) => over(of.spentCents, of.conversions),
	firstTime: (of: Sums) => over(of.newReach, of.impressions),
} as const;
export type Rate = keyof typeof rates;

/** Revenue for each unit of money spent. */
export function roasOf(of: Sums, revenueCents: number): number | null {
	return over(of.conversions * revenueCents, of.spentCents);
}

function over(a: number, b: number): number | null {
	return b > 0 ? a / b : null;
}

/** Days 1–7 are week 1; days before the player took over are week 0 and below. */
export function weekOf(day: number): number {
	return Math.ceil(day / 7);
}

/** First and last day of what is looked at, both included. */
export interface Period {
	from: number;
	to: number;
}

export function within(rows: readonly ResultRow[], { from, to }: Period): readonly ResultRow[] {
	return rows.filter(({ day }) => day >= from && day <= to);
}

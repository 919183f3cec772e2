import type { ResultRow } from "../observation.ts";
import type { Tally } from "../tally.ts";

/** Rates of what rows add up to; null where nothing is there to divide by. Money in cents, not rounded. */
export const rates = {
	cpm: (of: Tally) => over(of.spentCents * 1000, of.impressions),
	ctr: (of: Tally) => over(of.clicks, of.impressions),
	cpc: (of: Tally) => over(of.spentCents, of.clicks),
	cvr: (of: Tally) => over(of.conversions, of.clicks),
	cpa: (of: Tally) => over(of.spentCents, of.conversions),
	firstTime: (of: Tally) => over(of.newReach, of.impressions),
} as const;
export type Rate = keyof typeof rates;

/** Revenue for each unit of money spent. */
export function roasOf(of: Tally, revenueCents: number): number | null {
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

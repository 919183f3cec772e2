import { normalCdf } from "../kernel/normal.ts";

/** So many times something happened among so many. */
export interface Count {
	hits: number;
	of: number;
}

/** A rate with its 95 % interval. */
export interface Rate {
	rate: number;
	from: number;
	to: number;
}

/** 97.5 % quantile of the standard normal. */
const z95 = 1.959964;

/**
 * A rate with its 95 % score interval, which stays within 0–1 and says something of small counts too; of nothing 0–1.
 *
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 */
export function rateOf({ hits, of }: Count): Rate {
	if (of <= 0) return { rate: 0, from: 0, to: 1 };
	const rate = hits / of;
	const square = (z95 * z95) / of;
	const centre = (rate + square / 2) / (1 + square);
	const half = (z95 * Math.sqrt((rate * (1 - rate) + square / 4) / of)) / (1 + square);
	return { rate, from: Math.max(0, centre - half), to: Math.min(1, centre + half) };
}

/** Two-sided p-value that two rates are the same, by their pooled difference; 1 where there is nothing to compare. */
export function sameRate(a: Count, b: Count): number {
	if (a.of <= 0 || b.of <= 0) return 1;
	const pooled = (a.hits + b.hits) / (a.of + b.of);
	const variance = pooled * (1 - pooled) * (1 / a.of + 1 / b.of);
	if (variance <= 0) return 1;
	const z = Math.abs(a.hits / a.of - b.hits / b.of) / Math.sqrt(variance);
	return 2 * normalCdf(-z);
}

/**
 * How many each arm needs so that a rate and one `lift` higher are told apart with 80 % power at 5 %, two-sided.
 *
 * @param rate  0 < rate; rate·(1 + lift) < 1
 * @see MODELS "1. Ad sandbox", equation 11
 */
export function neededPerArm(rate: number, lift: number): number {
	const other = rate * (1 + lift);
	return (7.85 * (rate * (1 - rate) + other * (1 - other))) / ((other - rate) * (other - rate));
}

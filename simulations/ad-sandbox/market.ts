import { exp, ln } from "../kernel/math.ts";
import { normalCdf, normalQuantile } from "../kernel/normal.ts";
import type { CalibrationRow } from "./schema.ts";

/** Spread of the best rival's total value, in logarithms. @see MODELS "1. Ad sandbox", equation 3 (D: fitted to A3) */
export const sigma = 0.57;

/** Share of an audience's auctions at which a calibration row's price holds. Design choice: what a small advertiser buys. */
export const referenceShare = 0.1;

/** No bid wins more than this: some rivals pay anything. Design choice. */
export const mostShare = 0.98;
export const mostZ = normalQuantile(mostShare);

/** Price at the reference share against the price of winning everything. */
const referenceDiscount = normalCdf(normalQuantile(referenceShare) - sigma) / referenceShare;

/**
 * Price of an impression if every auction were won, cents.
 *
 * @see MODELS "1. Ad sandbox", Calibration: implied CPM 1000·CTR·CPC, taken to hold at the reference share
 */
export function fullPrice(row: CalibrationRow): number {
	return (row.ctr * row.cpcCents) / referenceDiscount;
}

/** ln of the median best rival whose mean price is `level` cents an impression. */
export function medianOf(level: number): number {
	return ln(level) - (sigma * sigma) / 2;
}

/** Share of auctions won by a total value of e^`value` cents, and expected cents paid for each auction that is run. */
export function wonAt(value: number, level: number, median: number): { share: number; cents: number } {
	const z = Math.min(mostZ, (value - median) / sigma);
	return { share: normalCdf(z), cents: level * normalCdf(z - sigma) };
}

/** Expected cents alone. */
export function centsAt(value: number, level: number, median: number): number {
	return level * normalCdf(Math.min(mostZ, (value - median) / sigma) - sigma);
}

/** How fast the cents of `wonAt` grow with `value`. */
export function growthAt(value: number, level: number, median: number): number {
	const z = (value - median) / sigma;
	if (z >= mostZ) return 0;
	const x = z - sigma;
	return (level * 0.3989422804014327 * exp(-0.5 * x * x)) / sigma;
}

/** ln of the total value that pays `cents` for each auction that is run, at most what wins the most; `level` > 0. */
export function valueFor(cents: number, level: number, median: number): number {
	const part = cents / level;
	const z = part <= 0 ? -40 : part >= 1 ? mostZ : Math.max(-40, normalQuantile(part) + sigma);
	return median + sigma * Math.min(mostZ, z);
}

/** One bidder in one auction. */
export interface Bidder {
	/** What a result is worth to the bidder, cents. */
	bidCents: number;
	/** Chance of a result. */
	actionRate: number;
	quality: number;
}

/**
 * One impression sold: the highest total value wins, and pays just enough to win.
 *
 * @returns the winner's place and the price in cents; null when nobody bids
 * @see MODELS "1. Ad sandbox", equation 2 (P)
 */
export function sellImpression(bidders: readonly Bidder[]): { winner: number; priceCents: number } | null {
	let winner = -1;
	let best = 0;
	let second = 0;
	for (const [place, { bidCents, actionRate, quality }] of bidders.entries()) {
		const total = bidCents * actionRate * quality;
		if (total > best) {
			second = best;
			best = total;
			winner = place;
		} else if (total > second) second = total;
	}
	return winner < 0 ? null : { winner, priceCents: second / (bidders[winner] as Bidder).quality };
}

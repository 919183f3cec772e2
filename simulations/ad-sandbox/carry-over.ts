import type { AdState, Carry } from "./state.ts";

/** What is left of the stock a week later. @see MODELS "1. Ad sandbox", equation 10; A10 */
const kept = 0.5;
const week = 7;

export const noCarry: Carry = { stock: 0, response: 0 };

/** Conversions that follow on any day of this week from what ads caused in weeks before. */
export function carriedToday({ stock }: Carry): number {
	return (kept * stock) / week;
}

/** @param caused conversions that the day's ads caused, in expectation */
export function carryAfter({ stock, response }: Carry, day: number, caused: number): Carry {
	return day % week === 0 ? { stock: response + caused + kept * stock, response: 0 } : { stock, response: response + caused };
}

/**
 * Conversions still to come when the campaign is left as it is, within `days` more days: each caused one brings another in
 * the weeks after its own, whenever it was caused, so that the last round is like any other.
 *
 * @param days whole, or infinite
 */
export function stillToCome({ carry, day }: Pick<AdState, "carry" | "day">, days: number): number {
	let { stock, response } = carry;
	let sum = 0;
	let at = day;
	// After sixty weeks less than 10⁻¹⁸ of it is left.
	const last = day + Math.min(days, 60 * week);
	while (at < last) {
		sum += carriedToday({ stock, response });
		at += 1;
		({ stock, response } = carryAfter({ stock, response }, at, 0));
	}
	return sum;
}

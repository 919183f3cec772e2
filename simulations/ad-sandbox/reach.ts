/**
 * How evenly impressions fall on people: the shape k of the gamma distribution of how much each is online. 1 is very uneven,
 * infinity perfectly even. Design choice between the two ends that A4 allows.
 */
const evenness = 3;

/**
 * Distinct people among `pool` who have seen at least one of `impressions`.
 *
 * @param pool people in reach, ρN; none reach nobody
 * @returns 0 to min(pool, impressions), not rounded
 * @see MODELS "1. Ad sandbox", equation 5: R = ρN·(1 − (1 + g/k)^−k), k = 3
 */
export function reached(impressions: number, pool: number): number {
	if (!(pool > 0) || !(impressions > 0)) return 0;
	const spread = 1 + impressions / pool / evenness;
	// 1 − s⁻³ by its factors: no digits are lost where impressions are few.
	return Math.min(impressions, pool, (pool * (spread - 1) * (spread * spread + spread + 1)) / (spread * spread * spread));
}

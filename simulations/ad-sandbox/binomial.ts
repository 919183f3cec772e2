import { exp, ln } from "../kernel/math.ts";
import { normalQuantile } from "../kernel/normal.ts";
import { uniform } from "../kernel/rng.ts";

/** Up to this mean the distribution is walked through exactly; beyond, its normal approximation is off by far less than its spread. */
const exactUpTo = 20;

/**
 * How many of `n` come true, each with chance `p`: the quantile of one keyed uniform, so that a higher chance never brings
 * fewer.
 *
 * @param n whole, ≥ 0
 * @param p below 0 counts as 0, above 1 as 1
 * @returns whole, 0 to n
 */
export function binomial(seed: number, entity: string, event: string, n: number, p: number): number {
	if (n <= 0 || !(p > 0)) return 0;
	if (p >= 1) return n;
	const u = uniform(seed, entity, event);
	if (n * p <= exactUpTo) return walked(u, n, p);
	if (n * (1 - p) <= exactUpTo) return n - walked(1 - u, n, 1 - p);
	return approximated(u, n, p);
}

/** How many of a great many come, `mean` on average: Poisson, as a binomial of many small chances. */
export function poisson(seed: number, entity: string, event: string, mean: number): number {
	const many = 1000 * Math.ceil(mean + 1);
	return binomial(seed, entity, event, many, mean / many);
}

function walked(u: number, n: number, p: number): number {
	const odds = p / (1 - p);
	let chance = exp(n * ln(1 - p));
	let rest = u - chance;
	let k = 0;
	while (rest >= 0 && k < n && chance > 1e-18) {
		chance *= ((n - k) / (k + 1)) * odds;
		rest -= chance;
		k += 1;
	}
	return k;
}

/** The normal quantile with the first correction for skewness. @see E. A. Cornish, R. A. Fisher, Moments and cumulants (1937) */
function approximated(u: number, n: number, p: number): number {
	const z = normalQuantile(u + halfCell);
	const drawn = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * z + ((1 - 2 * p) * (z * z - 1)) / 6);
	return Math.min(n, Math.max(0, drawn));
}

/** Half a step of `uniform`: never 0, whose quantile is infinite. */
const halfCell = 1 / 0x40000000000000;

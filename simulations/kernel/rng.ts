import { murmur3 } from "./hash.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Keyed random numbers: each depends on (seed, entity, event) and on nothing else, so that a changed decision leaves
 * the rest of the world as it was. There is no stream and no state.
 *
 * Two MurmurHash3 lanes of the key give 53 bits. Entities hold no "/".
 *
 * @see MODELS "4. Scores"
 */

/** Separates the second lane from the first: 2³² divided by the golden ratio. */
const secondLane = 0x9e3779b9;
/** 2⁻⁵⁴ */
const halfCell = 1 / 0x40000000000000;

/** Uniform in [0, 1), a multiple of 2⁻⁵³. */
export function uniform(seed: number, entity: string, event: string): number {
	const key = `${entity}/${event}`;
	// Seeds beyond 32 bits keep their upper half: it goes into the second lane.
	const upper = Math.floor(seed / 0x100000000);
	const high = murmur3(key, seed) >>> 5;
	const low = murmur3(key, Math.imul(seed ^ secondLane, 0x01000193) ^ upper) >>> 6;
	return (high * 0x4000000 + low) / 0x20000000000000;
}

/** A whole number from `least` to `most`, both included. */
export function int(seed: number, entity: string, event: string, least: number, most: number): number {
	return least + Math.floor(uniform(seed, entity, event) * (most - least + 1));
}

/** True with chance `chance`; ≤ 0 is never, ≥ 1 always. */
export function bernoulli(seed: number, entity: string, event: string, chance: number): boolean {
	return uniform(seed, entity, event) < chance;
}

/** Standard normal, by the inverse of its distribution function. */
export function normal(seed: number, entity: string, event: string): number {
	// The middle of the drawn cell: never 0 or 1, whose quantiles are infinite.
	return normalQuantile(uniform(seed, entity, event) + halfCell);
}

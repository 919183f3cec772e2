import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A whole number from 0 to `below` − 1. */
export type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
	const generator = xoroshiro128plus(seed);
	return (below) => uniformInt(generator, 0, below - 1);
}

/** How fast quarters at the pricing desk play and are graded, and how that grows with leads. */
import { playPolicy } from "#simulations/kernel/replay.ts";
import { grade } from "#simulations/pricing-desk/grade.ts";
import { generateQuarter } from "#simulations/pricing-desk/make.ts";
import { observe } from "#simulations/pricing-desk/observe.ts";
import { pricingDesk } from "#simulations/pricing-desk/simulation.ts";
import type { Row } from "./table.ts";

const tries = 30;

/** @returns rows of the bench's table, the least times over the tries: what the machine does besides only ever adds to them */
export function benchPricing(): readonly Row[] {
	const quarter = fastest((seed) => playPolicy(pricingDesk, generateQuarter(3), seed, pricingDesk.policies.expert));
	const { run, state } = playPolicy(pricingDesk, generateQuarter(3), 1, pricingDesk.policies.expert);
	const graded = fastest((seed) => grade({ ...run, seed: seed + 1000 }));
	const seen = fastest(() => observe(state));
	return [
		{ what: "a quarter by the expert", measured: quarter, unit: "ms", atMost: 20 },
		{ what: "a quarter graded, its references played", measured: graded, unit: "ms", atMost: 50 },
		{ what: "the desk after a quarter", measured: seen * 1000, unit: "µs" },
	];
}

function fastest(measure: (seed: number) => unknown): number {
	let least = Number.POSITIVE_INFINITY;
	for (let seed = 1; seed <= tries; seed += 1) {
		const from = performance.now();
		measure(seed);
		least = Math.min(least, performance.now() - from);
	}
	return least;
}

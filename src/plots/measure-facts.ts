import type { Fact, Measured } from "#simulations/kernel/fact.ts";

/** A smaller sample than `npm run validate` takes, so that the site is made quickly; the bands hold all the same. */
const shareOfSeeds = 0.3;

/** The findings of a simulation as measured while the site is made. */
export function measureFacts(facts: readonly Fact[]): readonly { fact: Fact; rows: readonly Measured[] }[] {
	return facts.map((fact) => ({ fact, rows: fact.measure(shareOfSeeds) }));
}

/** Whether a finding is a direction: anything above 0 will do. */
export function isDirection({ atMost }: Measured): boolean {
	return atMost >= Number.MAX_VALUE;
}

/** A measured figure's band as it reads; `above` are the words of a direction. */
export function bandOf(row: Measured, above: string): string {
	const { atLeast, atMost, digits = 2 } = row;
	return isDirection(row) ? above : `${atLeast.toFixed(digits)} – ${atMost.toFixed(digits)}`;
}

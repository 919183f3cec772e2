import { between } from "./between.ts";
import type { Energy } from "./vocabulary.ts";

/**
 * How tiredness comes and goes. Design choices: a week at a fifth above capacity costs about a seventh, an easy week brings
 * about as much back.
 */
const tiring = { beyond: 0.5, above: 0.05, easyBelow: 0.85, rest: 0.14 } as const;

/** @param load hours of the week over capacity */
export function energyAfter(energy: number, load: number): number {
	if (load > 1) return between(energy - tiring.above - tiring.beyond * (load - 1));
	return load < tiring.easyBelow ? between(energy + tiring.rest) : energy;
}

export function energyWord(energy: number): Energy {
	if (energy >= 0.75) return "fresh";
	if (energy >= 0.5) return "all-right";
	return energy >= 0.25 ? "tired" : "worn-out";
}

/**
 * What work is like in this condition: the regard it leads to, how much of its hours counts towards a project, and how much
 * of capacity one gets done in a week at the very most. Design choice: who is worn out sits longer and does less.
 */
export const workWhen: Readonly<Record<Energy, { regard: number; progress: number; most: number }>> = {
	fresh: { regard: 0.85, progress: 1, most: 1.6 },
	"all-right": { regard: 0.8, progress: 1, most: 1.4 },
	tired: { regard: 0.5, progress: 0.9, most: 1.1 },
	"worn-out": { regard: 0.2, progress: 0.7, most: 0.85 },
};

import type { Numbers } from "#simulations/kit/numbers.ts";
import type { PricingDebriefProps } from "./debrief-material.ts";

/** What each part of the debrief is given. */
export interface DebriefPart {
	props: PricingDebriefProps;
	numbers: Numbers;
}

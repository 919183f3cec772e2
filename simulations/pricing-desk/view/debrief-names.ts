import type { PricingDebriefProps } from "./debrief-material.ts";

/** What a lead or client is called; the id where nobody of this name has come. */
export function nameIn(id: string, { revealed }: Pick<PricingDebriefProps, "revealed">): string {
	return revealed[id]?.name ?? id;
}

import type { Numbers } from "#simulations/kit/numbers.ts";
import type { AdsDebriefProps } from "./debrief-material.ts";

/** What each part of the debrief is given. */
export interface DebriefPart {
	props: AdsDebriefProps;
	numbers: Numbers;
}

/** A figure of the debrief as it reads: `-cents` is money, `-bp` a share in basis points, frequencies have decimals. */
export function figureWords(id: string, value: number | null | undefined, numbers: Numbers): string {
	if (value === null || value === undefined) return "–";
	if (id.endsWith("-cents")) return numbers.money(value);
	if (id.endsWith("-bp")) return numbers.percent(value / 10_000);
	return id === "frequency" ? numbers.times(value) : numbers.count(value);
}

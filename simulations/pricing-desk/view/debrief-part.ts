import type { Numbers } from "#simulations/kit/numbers.ts";
import type { Words } from "#src/i18n/t.ts";
import type { PricingDebriefProps } from "./debrief-material.ts";
import { hourWords } from "./words.ts";

/** What each part of the debrief is given. */
export interface DebriefPart {
	props: PricingDebriefProps;
	numbers: Numbers;
}

/** How a figure of the debrief differs, as it reads: `-bp` is a share in basis points, `-hours` hours, `score` and `-count` plain numbers, all else cents. */
export function changeWords(figure: string, change: number, w: Words, numbers: Numbers): string {
	const size = Math.abs(change);
	const words = figure.endsWith("-bp")
		? numbers.percent(size / 10_000)
		: figure.endsWith("-hours")
			? hourWords(size, w)
			: figure === "score" || figure.endsWith("-count")
				? numbers.count(size)
				: numbers.round(size);
	return `${change < 0 ? "−" : "+"}${words}`;
}

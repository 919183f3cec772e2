import { type Part, useManager } from "#simulations/ad-sandbox/view/use-manager.ts";
import type { Words } from "#src/i18n/t.ts";
import type { Market } from "./markets.ts";

/** What the ads manager's fields and dialogs are given, of a market on which nothing is played. */
export function usePart({ seen, material }: Pick<Market, "seen" | "material">, ads: Words): Part {
	const props: Part["props"] = {
		seen,
		material,
		words: { ads, errors: {}, debrief: {} },
		revealed: { questions: {} },
		busy: false,
		refusal: null,
		play: async () => null,
		finish: () => {},
	};
	return { props, manager: useManager(props) };
}

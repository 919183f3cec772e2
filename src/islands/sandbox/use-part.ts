import { useMemo, useState } from "react";
import { type Part, useManager } from "#simulations/ad-sandbox/view/use-manager.ts";
import type { Words } from "#src/i18n/t.ts";
import type { Market } from "./markets.ts";

/** What the ads manager's fields and dialogs are given, of a market on which nothing is played; the market must stay the same. */
export function usePart({ seen, material }: Pick<Market, "seen" | "material">, ads: Words): Part {
	const props = useMemo(
		(): Part["props"] => ({
			seen,
			material,
			words: { ads, errors: {}, debrief: {} },
			revealed: { questions: {} },
			busy: false,
			refusal: null,
			play: async () => null,
			finish: () => {},
		}),
		[seen, material, ads],
	);
	const manager = useManager(props);
	// Only its numbers and names are used, and they stay as they are: kept, so that fields are drawn anew for their own reasons alone.
	const [part] = useState({ props, manager });
	return part;
}

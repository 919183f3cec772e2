import { type Grid, gridKind } from "./grid.ts";
import type { FieldKind } from "./kind.ts";
import type { FormField } from "./settings.ts";

/** One card or several of the same labelled parts, such as portraits. */
export const form: FieldKind = gridKind;

export function gridOfForm({ parts, cards, currency }: FormField): Grid {
	return { shape: "form", columns: parts, given: null, ...cards, totals: [], currency, days: [], perDay: 0 };
}

import { labelOf } from "./labels.ts";
import type { Act } from "./ledger.ts";
import type { Judged } from "./words.ts";

/** What an act published in the player's own words, and what these are held against; null where it published none. */
export function ownWordsOf({ action, before: { scenario } }: Act): (Judged & { words: string }) | null {
	switch (action.type) {
		case "hold":
		case "ask":
			return { words: action.words, wording: scenario.wording[action.language], authorId: null };
		case "reply": {
			if (!("words" in action.text)) return null;
			const { language, words } = action.text;
			return { words, wording: scenario.wording[language], authorId: labelOf(scenario, action.commentId).author };
		}
		default:
			return null;
	}
}

import { t } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import type { FeedMaterial, FeedWordSections, RevealedWords } from "./material.ts";

export interface ActWordsProps {
	words: FeedWordSections;
	material: FeedMaterial;
	revealed: RevealedWords;
}

/**
 * An action in words, to follow "You" or "The expert" (`act`), or "An expert would have" (`better`).
 */
export function actWords(action: FeedAction, form: "act" | "better", { words, material, revealed }: ActWordsProps): string {
	const w = words.debrief;
	switch (action.type) {
		case "reply":
			return t(w, `${form}-reply`, { strategy: t(words.feed, `strategy-${action.strategy}`).toLowerCase() });
		case "delete": {
			const rule = material.brand.rules.find(({ id }) => id === action.ruleId)?.title;
			return rule === undefined ? t(w, `${form}-delete`) : t(w, `${form}-delete-rule`, { rule });
		}
		case "escalate":
			return t(w, `${form}-escalate`, { desk: t(words.feed, `desk-${action.to}`) });
		case "invite":
			return t(w, `${form}-invite`, { name: revealed.authors[action.authorId]?.name ?? action.authorId });
		default:
			return t(w, `${form}-${action.type}`);
	}
}

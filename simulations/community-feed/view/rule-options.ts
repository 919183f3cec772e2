import { t, type Words } from "#src/i18n/t.ts";
import type { FeedMaterial } from "./material.ts";

const noRule = "none";

/** The brand's rules to choose from as the reason of a removal or a sanction, and that there is none. */
export function ruleOptions({ brand }: FeedMaterial, words: Words) {
	const rules = brand.rules.map(({ id, title, text }) => ({ id, title, text }));
	return [...rules, { id: noRule, title: t(words, "noRule"), text: t(words, "noRuleText") }];
}

export function withRule(chosen: string): { ruleId?: string } {
	return chosen === noRule ? {} : { ruleId: chosen };
}

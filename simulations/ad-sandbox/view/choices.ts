import { t, type Words } from "#src/i18n/t.ts";
import type { SeenQuestion } from "../observation.ts";
import { nameOf } from "./draft.ts";
import type { AdsMaterial } from "./material.ts";

/** A choice of a question, in words. */
export function choiceWords(
	question: Pick<SeenQuestion, "kind">,
	choice: string,
	{ names }: Pick<AdsMaterial, "names">,
	words: Words,
): string {
	switch (question.kind) {
		case "cheapest-ad-set":
		case "most-overclaiming":
			return nameOf(choice, names);
		case "most-worn-creative":
			return names.creatives[choice]?.name ?? choice;
		default:
			return t(words, `choice-${question.kind}-${choice}`);
	}
}

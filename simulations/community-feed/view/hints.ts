import { brokenRules } from "../words.ts";
import { firstName } from "./reply-words.ts";

/** What can be seen of a reply's words while they are written. `open`: nothing to say yet. */
export interface Hint {
	id: "name" | "length" | "shouting" | "personal-data" | "twice-the-same";
	state: "open" | "ok" | "off";
}

/**
 * Hints under the composer: the rules that the grader looks at too, and whether the person is addressed. Rules that are
 * kept are not worth a line, except length.
 */
export function hintsFor(text: string, { authorName, earlier }: { authorName: string; earlier: readonly string[] }): readonly Hint[] {
	if (text.trim() === "") return [{ id: "length", state: "open" }];
	const broken = brokenRules(text, earlier);
	const named = text.toLowerCase().includes(firstName(authorName).toLowerCase());
	return [
		{ id: "name", state: named ? "ok" : "open" },
		{ id: "length", state: broken.includes("length") ? "off" : "ok" },
		...broken.filter((rule) => rule !== "length").map((id) => ({ id, state: "off" as const })),
	];
}

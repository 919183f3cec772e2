import { brokenRules, type WordRule } from "../words.ts";
import type { FeedMaterial } from "./material.ts";
import { firstName } from "./reply-words.ts";

/** What can be seen of a reply's words while they are written. `open`: nothing to say yet. */
export interface Hint {
	id: "name" | Exclude<WordRule, "no-name">;
	state: "open" | "ok" | "off";
}

interface About {
	authorName: string;
	/** Own words published before in this shift. */
	earlier: readonly string[];
	/** What the brand never writes. */
	wording?: FeedMaterial["brand"]["wording"];
}

/**
 * Hints under the composer: the rules that the grader looks at too, and whether the person is addressed. Rules that are
 * kept are not worth a line, except length.
 */
export function hintsFor(text: string, { authorName, earlier, wording }: About): readonly Hint[] {
	if (text.trim() === "") return [{ id: "length", state: "open" }];
	// Whether somebody is addressed has a line of its own.
	const forbidden = wording ? { names: {}, addresses: [], forbidden: [...wording.forbidden], promises: [...wording.promises] } : undefined;
	const broken = brokenRules(text, earlier, { authorId: null, wording: forbidden });
	const named = text.toLowerCase().includes(firstName(authorName).toLowerCase());
	return [
		{ id: "name", state: named ? "ok" : "open" },
		{ id: "length", state: broken.includes("length") ? "off" : "ok" },
		...broken.flatMap((id) => (id === "length" || id === "no-name" ? [] : [{ id, state: "off" as const }])),
	];
}

import type { Block, Picture } from "../schema.ts";

/** Runs of letters and digits; hyphens and apostrophes inside one do not part it. */
export function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** Sentences; a line, such as an item of a list, ends one too. */
export function sentencesOf(text: string): readonly string[] {
	return text
		.split(/(?<=[.!?…。！？؟।])["'”’»)]*\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

/** Everything that a block says at length, with the field that says it. */
export function proseOf(block: Block): readonly { field: string; text: string }[] {
	switch (block.kind) {
		case "headline":
			return [
				{ field: "claim", text: block.claim },
				{ field: "for-whom", text: block.forWhom },
			];
		case "about":
			return [{ field: "text", text: block.text }];
		case "services":
			return [
				{ field: "intro", text: block.intro },
				...block.offers.flatMap(({ title, includes, excludes }) =>
					[title, ...includes, ...excludes].map((text) => ({ field: "offers", text })),
				),
			];
		case "case-study":
			return [
				{ field: "title", text: block.title },
				{ field: "problem", text: block.problem },
				{ field: "did", text: block.did },
				{ field: "result", text: block.result },
			];
		case "skills":
			return block.items.flatMap(({ name, note }) => [name, note].map((text) => ({ field: "items", text })));
		case "testimonial":
			return [{ field: "words", text: block.words }];
		case "contact":
			return [{ field: "note", text: block.note }];
	}
}

export function pictureOf(block: Block): Picture | null {
	return "picture" in block ? block.picture : null;
}

/** Which of these phrases a text has, as whole words, whatever their case. */
export function phrasesIn(text: string, phrases: readonly string[]): readonly string[] {
	const plain = text.replace(/’/g, "'");
	return phrases.filter((phrase) => patternOf(phrase).test(plain));
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
	const known = patterns.get(phrase);
	if (known) return known;
	const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "iu");
	patterns.set(phrase, pattern);
	return pattern;
}

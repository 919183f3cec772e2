import { t, type Words } from "#src/i18n/t.ts";
import type { Block } from "../schema.ts";

/** The first words of a block, by which its author knows it; empty where nothing is written. */
export function gistOf(block: Block): string {
	switch (block.kind) {
		case "headline":
			return block.name.trim() || block.claim.trim();
		case "about":
			return firstLine(block.text);
		case "services":
			return block.offers
				.map(({ title }) => title.trim())
				.filter(Boolean)
				.join(" · ");
		case "case-study":
			return block.title.trim();
		case "skills":
			return block.items
				.map(({ name }) => name.trim())
				.filter(Boolean)
				.join(" · ");
		case "testimonial":
			return firstLine(block.words);
		case "contact":
			return block.email || firstLine(block.note);
	}
}

/** What a block is called in a sentence: its kind, and its first words where other blocks are of that kind too. */
export function nameOf(block: Block, words: Words): string {
	const gist = gistOf(block);
	const kind = t(words, `kind-${block.kind}`);
	if (gist === "" || (block.kind !== "case-study" && block.kind !== "testimonial")) return kind;
	return `${kind}: ${gist.length > 40 ? `${gist.slice(0, 39)}…` : gist}`;
}

const firstLine = (text: string) => text.trim().split("\n", 1)[0]?.slice(0, 120) ?? "";

import { t, tn, type Words } from "../../../src/i18n/t.ts";
import type { Block, PortfolioDocument } from "../schema.ts";
import { plain } from "./plain.ts";
import { moneyOf } from "./price.ts";

/** A page as plain text, for notes at its passages. */
export interface PageText {
	text: string;
	/** Which characters are which block's, `end` exclusive, in order. */
	blocks: readonly { blockId: string; start: number; end: number }[];
}

/**
 * Everything that a page says, block by block and in its order. It depends on the document alone, so that a note stays at its passage.
 *
 * @param words  `content/<lang>/ui/portfolio-page.yaml`
 */
export function textOf({ blocks, language }: PortfolioDocument, words: Words): PageText {
	const spans: { blockId: string; start: number; end: number }[] = [];
	let text = "";
	for (const block of blocks) {
		const lines = linesOf(block, words, language)
			.map((line) => plain(line).trim())
			.filter((line) => line !== "");
		if (lines.length === 0) continue;
		if (text !== "") text += "\n\n";
		const start = text.length;
		text += lines.join("\n");
		spans.push({ blockId: block.id, start, end: text.length });
	}
	return { text, blocks: spans };
}

/** The block at a character of the text, or null between two. */
export function blockAt({ blocks }: PageText, at: number): string | null {
	return blocks.find(({ start, end }) => start <= at && at < end)?.blockId ?? null;
}

/** A picture in words between brackets. */
const seen = (picture: { alt: string } | null) => (picture && picture.alt.trim() !== "" ? `[${picture.alt}]` : "");
const titled = (title: string, text: string) => (text.trim() === "" ? "" : `${title}: ${text}`);

function linesOf(block: Block, words: Words, language: string): readonly string[] {
	switch (block.kind) {
		case "headline":
			return [block.name, block.claim, block.forWhom, block.action.label, seen(block.picture)];
		case "about":
			return [t(words, "about"), block.text, seen(block.picture)];
		case "services":
			return servicesOf(block, words, language);
		case "case-study":
			return [
				block.title,
				block.client,
				titled(t(words, "problem"), block.problem),
				titled(t(words, "did"), block.did),
				titled(t(words, "result"), block.result),
				...block.figures.map(({ label, value }) => titled(label, value)),
				seen(block.picture),
			];
		case "skills":
			return [t(words, "skills"), ...block.items.map(({ name, note }) => (note.trim() === "" ? name : titled(name, note)))];
		case "testimonial":
			return [block.words === "" ? "" : `“${block.words.trim()}”`, [block.who, block.role].filter((part) => part.trim() !== "").join(", ")];
		case "contact":
			return [t(words, "contact"), block.note, block.email, ...block.links.map(({ label, url }) => titled(label, url) || url)];
	}
}

function servicesOf(block: Extract<Block, { kind: "services" }>, words: Words, language: string): readonly string[] {
	const offers = block.offers.flatMap(({ title, priceCents, per, includes, excludes, revisions, minMonths }) => {
		const price =
			priceCents === null ? t(words, "priceOpen") : `${moneyOf(priceCents, block.currency, language)} ${t(words, `per-${per}`)}`;
		return [
			`${title} – ${price}`,
			titled(t(words, "includes"), includes.join("; ")),
			titled(t(words, "excludes"), excludes.join("; ")),
			revisions === null ? "" : revisions === 0 ? t(words, "revisions-none") : tn(words, "revisions", revisions),
			minMonths === null ? "" : tn(words, "minMonths", minMonths),
		];
	});
	return [t(words, "services"), block.intro, ...offers];
}

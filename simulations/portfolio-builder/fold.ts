import type { PortfolioDocument } from "./schema.ts";
import type { Look } from "./vocabulary.ts";

/** What a visitor sees on a phone before scrolling. */
export interface FoldPart {
	part: "picture" | "name" | "claim" | "for-whom" | "action";
	text: string;
	/** All of it stands above the fold. */
	seen: boolean;
}

/** A phone's window below its address bar, CSS pixels: the smallest that is still common. Design choice. */
export const phone = { width: 360, height: 640 } as const;

type Part = Pick<FoldPart, "part" | "text"> & { height: number };

interface Type {
	/** Pixels of one line. */
	line: number;
	/** Characters that one line holds. */
	characters: number;
}

/**
 * How each look sets its headline at 360 pixels, in pixels, measured from the rendered page. `head` is what stands above the
 * first part, `gap` between two parts; the
 * picture comes before or after the words.
 */
const setting: Readonly<
	Record<
		Look,
		{ head: number; gap: number; picture: number; name: Type; claim: Type; forWhom: Type; action: number; pictureFirst: boolean }
	>
> = {
	ledger: {
		head: 44,
		gap: 20,
		picture: 150,
		name: { line: 24, characters: 28 },
		claim: { line: 38, characters: 19 },
		forWhom: { line: 27, characters: 36 },
		action: 48,
		pictureFirst: true,
	},
	poster: {
		head: 32,
		gap: 20,
		picture: 270,
		name: { line: 36, characters: 28 },
		claim: { line: 41, characters: 15 },
		forWhom: { line: 26, characters: 31 },
		action: 58,
		pictureFirst: false,
	},
	studio: {
		head: 32,
		gap: 20,
		picture: 104,
		name: { line: 24, characters: 33 },
		claim: { line: 37, characters: 19 },
		forWhom: { line: 26, characters: 36 },
		action: 47,
		pictureFirst: true,
	},
};

/** The parts of the headline in the order in which they stand on a phone. Heights are reckoned from characters, so a line more or less is possible. */
export function aboveTheFold({ look, blocks }: Pick<PortfolioDocument, "look" | "blocks">): readonly FoldPart[] {
	const headline = blocks[0];
	if (headline?.kind !== "headline") return [];
	const { head, gap, picture, name, claim, forWhom, action, pictureFirst } = setting[look];
	const pictured: Part = { part: "picture", text: headline.picture?.alt ?? "", height: headline.picture ? picture : 0 };
	const words: readonly Part[] = [
		{ part: "name", text: headline.name, height: heightOf(headline.name, name) },
		{ part: "claim", text: headline.claim, height: heightOf(headline.claim, claim) },
		{ part: "for-whom", text: headline.forWhom, height: heightOf(headline.forWhom, forWhom) },
		{ part: "action", text: headline.action.label, height: headline.action.label.trim() === "" ? 0 : action },
	];
	let bottom = head;
	return (pictureFirst ? [pictured, ...words] : [...words, pictured])
		.filter(({ height }) => height > 0)
		.map(({ part, text, height }) => {
			bottom += height;
			const seen = bottom <= phone.height;
			bottom += gap;
			return { part, text, seen };
		});
}

/** Pixels of a text set in lines that break between words. */
function heightOf(text: string, { line, characters }: Type): number {
	const words = text.trim().split(/\s+/).filter(Boolean);
	let lines = words.length > 0 ? 1 : 0;
	let room = characters;
	for (const { length } of words) {
		if (length <= room) {
			room -= length + 1;
			continue;
		}
		if (room < characters) lines += 1;
		const whole = Math.ceil(length / characters);
		lines += whole - 1;
		room = whole * characters - length - 1;
	}
	return lines * line;
}

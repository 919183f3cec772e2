import type { Span } from "../islands/text/passages.ts";

/** One text node, and where each of its characters stands in the plain text; one place more than it has characters. */
interface Stretch {
	node: Text;
	places: readonly number[];
}

/** What a part of a page says, as plain text with single white space, and the way between the two. */
export interface TextModel {
	text: string;
	/** What of the text a range covers; null when nothing. */
	spanOf(range: Range): Span | null;
	/** The text nodes of a span, each with the characters that belong to it, in order. */
	piecesOf(span: Span): readonly { node: Text; start: number; end: number }[];
	rangeOf(span: Span): Range | null;
}

/** Said by controls, tips and drawings, not by the text. */
const besides = 'script, style, template, svg, button, [role="tooltip"], .visually-hidden, .note-bar';
const blocks = "p, li, h1, h2, h3, h4, dd, dt, td, th, figcaption, blockquote, pre, summary, div, section, article, aside";

export function textModel(root: Element): TextModel {
	const stretches: Stretch[] = [];
	let text = "";
	let block: Element | null = null;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (node.parentElement?.closest(besides)) continue;
		const own = node.parentElement?.closest(blocks) ?? null;
		if (own !== block && text !== "" && !text.endsWith(" ")) text += " ";
		block = own;
		const places: number[] = [];
		for (const character of node.data.split("")) {
			const blank = /\s/.test(character);
			places.push(text.length);
			if (!blank) text += character;
			else if (text !== "" && !text.endsWith(" ")) text += " ";
		}
		places.push(text.length);
		stretches.push({ node, places });
	}

	function piecesOf({ start, end }: Span) {
		return stretches.flatMap(({ node, places }) => {
			const first = places.findIndex((place, i) => place >= start && (places[i + 1] ?? place) > place);
			if (first === -1 || (places[first] as number) >= end) return [];
			let last = first;
			while (last < node.length && (places[last] as number) < end) last++;
			return [{ node, start: first, end: last }];
		});
	}

	return {
		text,
		piecesOf,
		spanOf(range) {
			const inside = stretches.filter(({ node }) => range.intersectsNode(node));
			const [first, last] = [inside[0], inside.at(-1)];
			if (!first || !last) return null;
			const start = first.places[first.node === range.startContainer ? range.startOffset : 0] as number;
			const end = last.places[last.node === range.endContainer ? range.endOffset : last.node.length] as number;
			return end > start && text.slice(start, end).trim() !== "" ? { start, end } : null;
		},
		rangeOf(span) {
			const pieces = piecesOf(span);
			const [first, last] = [pieces[0], pieces.at(-1)];
			if (!first || !last) return null;
			const range = document.createRange();
			range.setStart(first.node, first.start);
			range.setEnd(last.node, last.end);
			return range;
		},
	};
}

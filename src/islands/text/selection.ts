import { type Span, trimmed } from "./passages.ts";

/**
 * What a person has selected in a text drawn by `AnnotatedText`, as a place in that text; null when nothing of it is.
 *
 * Works on elements with `data-start`, each of which holds one text node; numbers of notes between them do not count.
 */
export function selectedSpan(range: Range, container: Element, text: string): Span | null {
	let start = Number.POSITIVE_INFINITY;
	let end = -1;
	for (const element of container.querySelectorAll<HTMLElement>("[data-start]")) {
		if (!range.intersectsNode(element)) continue;
		const first = Number(element.dataset.start);
		const length = element.textContent?.length ?? 0;
		const from = element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0;
		const to = element.contains(range.endContainer) ? offsetIn(element, range.endContainer, range.endOffset) : length;
		if (to <= from) continue;
		start = Math.min(start, first + from);
		end = Math.max(end, first + to);
	}
	if (end === -1) return null;
	const span = trimmed(text, { start, end });
	return span.end > span.start ? span : null;
}

function offsetIn(element: Element, node: Node, offset: number): number {
	if (node.nodeType === Node.TEXT_NODE) return offset;
	return offset === 0 ? 0 : (element.textContent?.length ?? 0);
}

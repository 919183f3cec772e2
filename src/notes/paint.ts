import type { Span } from "../islands/text/passages.ts";
import type { TextModel } from "./text-model.ts";

export interface Placed {
	id: string;
	span: Span;
	/** Its reader wrote something about it. */
	written: boolean;
}

/** Names of the highlights in `notes.css`. */
const names = { plain: "note", written: "note-written" } as const;

/**
 * Draws passages as marked, in place of what was drawn before. Where the browser highlights by itself the page stays
 * as it is; else `mark` elements are set, and the model has to be made anew.
 *
 * @returns whether the page was changed
 */
export function paint(root: Element, model: TextModel, placed: readonly Placed[]): boolean {
	if (typeof Highlight === "function" && CSS.highlights) {
		for (const [kind, name] of Object.entries(names)) {
			const ranges = placed.filter(({ written }) => written === (kind === "written")).flatMap(({ span }) => model.rangeOf(span) ?? []);
			CSS.highlights.set(name, new Highlight(...ranges));
		}
		return false;
	}
	for (const { span, written } of [...placed].sort((a, b) => b.span.start - a.span.start)) {
		for (const { node, start, end } of [...model.piecesOf(span)].reverse()) {
			if (!node.isConnected || node.parentElement?.closest("mark.note-mark")) continue;
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, Math.min(end, node.length));
			const mark = document.createElement("mark");
			mark.className = written ? "note-mark note-mark--written" : "note-mark";
			range.surroundContents(mark);
		}
	}
	return root.querySelector("mark.note-mark") !== null;
}

/** Takes the `mark` elements away that `paint` set. */
export function unpaint(root: Element): void {
	for (const mark of root.querySelectorAll("mark.note-mark")) {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent?.normalize();
	}
}

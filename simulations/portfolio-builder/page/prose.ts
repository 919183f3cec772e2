import { createElement as h, type ReactNode } from "react";
import { type Passage, passagesOf } from "./plain.ts";

/** What somebody has written at length: paragraphs and lists, nothing else. */
export function Prose({ text, className }: { text: string; className?: string }): ReactNode {
	const passages = passagesOf(text);
	if (passages.length === 0) return null;
	return h("div", { className: className ? `prose ${className}` : "prose" }, ...passages.map(passageOf));
}

function passageOf(passage: Passage): ReactNode {
	if (passage.kind === "list") return h("ul", { dir: "auto" }, ...passage.items.map((item) => h("li", null, item)));
	return h("p", { dir: "auto" }, ...passage.lines.flatMap((line, n) => (n === 0 ? [line] : [h("br"), line])));
}

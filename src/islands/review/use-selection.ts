import { type RefObject, useEffect, useState } from "react";
import type { Passage } from "#src/stores/review.ts";
import { selectedSpan } from "../text/selection.ts";

export interface Selected extends Passage {
	/** Where it ends on the page, from the top left of the root, px. */
	x: number;
	y: number;
}

/** What is selected in one field of the work under `root`; null while nothing is. */
export function useSelection(root: RefObject<HTMLElement | null>, texts: Readonly<Record<string, string>>): Selected | null {
	const [selected, setSelected] = useState<Selected | null>(null);
	useEffect(() => {
		const look = () => {
			const selection = getSelection();
			const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
			const field = [...(root.current?.querySelectorAll<HTMLElement>("[data-annotated]") ?? [])].find(
				(element) => range && element.contains(range.startContainer),
			);
			const id = field?.dataset.annotated ?? "";
			const text = texts[id] ?? "";
			const span = range && field ? selectedSpan(range, field, text) : null;
			if (!range || !span || !root.current) return setSelected(null);
			const box = range.getBoundingClientRect();
			const origin = root.current.getBoundingClientRect();
			setSelected({ field: id, ...span, quote: text.slice(span.start, span.end), x: box.left - origin.left, y: box.bottom - origin.top });
		};
		document.addEventListener("selectionchange", look);
		return () => document.removeEventListener("selectionchange", look);
	}, [root, texts]);
	return selected;
}

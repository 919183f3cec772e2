import type { Kind, SearchDocument } from "./documents.ts";
import { formsIn, type OpenIndex } from "./open-index.ts";
import { cut, type Piece } from "./passage.ts";
import { type Ranked, rank } from "./rank.ts";

export interface Found {
	document: SearchDocument;
	title: readonly Piece[];
	passage: readonly Piece[];
}

/**
 * What fits a question, as it is shown: by kind, the kind with the best hit first, each best first, with the passage
 * around what was found and its words marked.
 *
 * @param perGroup  so many of a kind at most
 */
export function find(open: OpenIndex, question: string, perGroup = 5): readonly { kind: Kind; found: readonly Found[] }[] {
	const groups = new Map<Kind, Found[]>();
	for (const hit of rank(open, question)) {
		const document = open.documents[hit.at];
		if (!document) continue;
		const group = groups.get(document.kind) ?? [];
		groups.set(document.kind, group);
		if (group.length < perGroup) group.push(shown(document, hit, open));
	}
	return [...groups].map(([kind, found]) => ({ kind, found }));
}

function shown(document: SearchDocument, { terms }: Ranked, open: OpenIndex): Found {
	const marks = (word: string) => formsIn(open, word).some((form) => terms.has(form));
	return { document, title: cut(document.title, marks), passage: cut(document.text, marks, 28) };
}

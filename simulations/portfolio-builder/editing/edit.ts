import type { Block, PortfolioDocument } from "../schema.ts";
import { limits } from "../vocabulary.ts";

/** Edits of a page. Each answers a new document that shares with the old one whatever did not change. */

export function withBlock(document: PortfolioDocument, block: Block): PortfolioDocument {
	return { ...document, blocks: document.blocks.map((one) => (one.id === block.id ? block : one)) };
}

/** At the end where no place is given; the document itself when it holds as many blocks as it may. */
export function withNewBlock(document: PortfolioDocument, block: Block, at = document.blocks.length): PortfolioDocument {
	return isFull(document) ? document : { ...document, blocks: document.blocks.toSpliced(at, 0, block) };
}

export function withoutBlock(document: PortfolioDocument, id: string): PortfolioDocument {
	return { ...document, blocks: document.blocks.filter((block) => block.id !== id) };
}

/** A copy below the original. */
export function withCopy(document: PortfolioDocument, id: string): PortfolioDocument {
	const at = document.blocks.findIndex((block) => block.id === id);
	const block = document.blocks[at];
	return block ? withNewBlock(document, { ...block, id: freeId(document.blocks, block.kind) }, at + 1) : document;
}

/** @param to  the index at which the block stands afterwards; beyond an end is that end */
export function withBlockAt(document: PortfolioDocument, id: string, to: number): PortfolioDocument {
	const from = document.blocks.findIndex((block) => block.id === id);
	const block = document.blocks[from];
	const place = Math.max(0, Math.min(document.blocks.length - 1, to));
	if (!block || place === from) return document;
	return { ...document, blocks: document.blocks.toSpliced(from, 1).toSpliced(place, 0, block) };
}

export function isFull({ blocks }: PortfolioDocument): boolean {
	return blocks.length >= limits.blocks;
}

/** An id that none of these has: `offer`, `offer-2`, … */
export function freeId(taken: readonly { id: string }[], name: string): string {
	const ids = new Set(taken.map(({ id }) => id));
	if (!ids.has(name)) return name;
	let n = 2;
	while (ids.has(`${name}-${n}`)) n += 1;
	return `${name}-${n}`;
}

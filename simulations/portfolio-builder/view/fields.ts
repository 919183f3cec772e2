import type { BlockOf } from "../checks/finding.ts";
import type { Block } from "../schema.ts";
import type { Typing } from "./bench.ts";

/** What the fields of a block are given. */
export interface FieldsOf<Kind extends Block["kind"]> {
	block: BlockOf<Kind>;
	/** The whole block anew; with `typing` while words are being written. */
	onBlock(block: BlockOf<Kind>, typing?: Typing): void;
}

/** Characters that fit, as the schema has it. */
export const most = { line: 200, text: 4000, action: 60, figure: 40 } as const;

/** One of a list with some of it changed. */
export function withItem<T extends { id: string }>(items: readonly T[], id: string, change: Partial<T>): T[] {
	return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

export function withoutItem<T extends { id: string }>(items: readonly T[], id: string): T[] {
	return items.filter((item) => item.id !== id);
}

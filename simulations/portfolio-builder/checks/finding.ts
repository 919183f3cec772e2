import type { Evidence, Quotable } from "../evidence.ts";
import type { Block } from "../schema.ts";

/** What the coach looks at, in the order in which a visitor would mind. */
export const ideas = [
	"three-seconds",
	"audience",
	"action",
	"numbers",
	"claims",
	"prices",
	"consent",
	"contact",
	"pictures",
	"readable",
	"whole",
] as const;
export type Idea = (typeof ideas)[number];

/** Something to mend, by permanent id; `must` keeps the page from being handed in. */
export interface Problem {
	id: string;
	blockId: string | null;
	state: "improve" | "must";
	/** What the words are filled in with. */
	facts: Readonly<Record<string, string | number>>;
}

export interface Finding {
	idea: Idea;
	/** Of the problem, or of the idea where nothing is to mend. */
	id: string;
	/** Where to mend it; null where it concerns the whole page. */
	blockId: string | null;
	state: "good" | "improve" | "must";
	facts: Readonly<Record<string, string | number>>;
}

/** What the claims of a page are held against. */
export interface Material {
	evidence: readonly Evidence[];
	quotable: readonly Quotable[];
	/** BCP 47, of what is written. */
	language: string;
}

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Looks at one block by itself. */
export type BlockCheck = (block: Block, material: Material) => readonly Problem[];

/** Looks at how blocks go together. */
export type PageCheck = (blocks: readonly Block[], material: Material) => readonly Problem[];

export const must = (id: string, blockId: string | null, facts: Problem["facts"] = {}): Problem => ({ id, blockId, state: "must", facts });
export const improve = (id: string, blockId: string | null, facts: Problem["facts"] = {}): Problem => ({
	id,
	blockId,
	state: "improve",
	facts,
});

/** The blocks of a kind, in order. */
export function blocksOf<Kind extends Block["kind"]>(blocks: readonly Block[], kind: Kind): readonly BlockOf<Kind>[] {
	return blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

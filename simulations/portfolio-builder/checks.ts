import { action } from "./checks/action.ts";
import { audience } from "./checks/audience.ts";
import { claims } from "./checks/claims.ts";
import { consent } from "./checks/consent.ts";
import { contact } from "./checks/contact.ts";
import { type BlockCheck, type Finding, type Idea, ideas, type Material, type PageCheck, type Problem } from "./checks/finding.ts";
import { numbers } from "./checks/numbers.ts";
import { pictures } from "./checks/pictures.ts";
import { prices } from "./checks/prices.ts";
import { readable } from "./checks/readable.ts";
import { pictureOf } from "./checks/reading.ts";
import { threeSeconds } from "./checks/three-seconds.ts";
import { headed, whole } from "./checks/whole.ts";
import type { Block, PortfolioDocument } from "./schema.ts";

export { type Finding, type Idea, ideas, type Material } from "./checks/finding.ts";

const ofBlocks: Readonly<Partial<Record<Idea, BlockCheck>>> = { audience, claims, consent, pictures, readable, whole };
const ofPages: Readonly<Partial<Record<Idea, PageCheck>>> = { action, numbers, prices, contact, whole: headed };

/**
 * What the coach says of a page: of each idea what is to mend, in the order of the blocks, or that it is good. The same in the
 * browser as one writes and on the server at hand-in. What a block was told is kept with it, so that a keystroke costs one block.
 */
export function coach(document: PortfolioDocument, material: Material): readonly Finding[] {
	const byBlock = document.blocks.map((block) => toldOf(block, material));
	return ideas.flatMap((idea): readonly Finding[] => {
		const problems = [
			...(idea === "three-seconds" ? threeSeconds(document) : []),
			...(ofPages[idea]?.(document.blocks, material) ?? []),
			...byBlock.flatMap((told) => told.get(idea) ?? []),
		];
		if (problems.length > 0) return problems.map((problem) => ({ idea, ...problem }));
		return applies(idea, document.blocks) ? [{ idea, id: idea, blockId: null, state: "good", facts: {} }] : [];
	});
}

/** What keeps a page from being handed in. */
export function blocking(document: PortfolioDocument, material: Material): readonly Finding[] {
	return coach(document, material).filter(({ state }) => state === "must");
}

/** Whether there is anything that the idea could praise. */
function applies(idea: Idea, blocks: readonly Block[]): boolean {
	switch (idea) {
		case "pictures":
			return blocks.some((block) => pictureOf(block) !== null);
		case "consent":
			return blocks.some((block) => block.kind === "testimonial" && block.words.trim() !== "");
		case "audience":
		case "three-seconds":
		case "action":
			return blocks.some(({ kind }) => kind === "headline");
		default:
			return blocks.length > 0;
	}
}

type Told = ReadonlyMap<Idea, readonly Problem[]>;
const kept = new WeakMap<Block, { material: Material; told: Told }>();

function toldOf(block: Block, material: Material): Told {
	const before = kept.get(block);
	if (before?.material === material) return before.told;
	const told = new Map(ideas.flatMap((idea) => (ofBlocks[idea] ? [[idea, ofBlocks[idea](block, material)] as const] : [])));
	kept.set(block, { material, told });
	return told;
}

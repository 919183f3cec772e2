import type { Block } from "../schema.ts";
import { evidenceFor, measuredFigure } from "../vouch.ts";
import { type BlockCheck, type BlockOf, improve, type Material, must, type Problem } from "./finding.ts";
import { phrasesIn, proseOf } from "./reading.ts";

/** Words that ask for proof and seldom get it. */
const superlatives: readonly string[] = [
	"best",
	"leading",
	"number one",
	"no. 1",
	"#1",
	"top-rated",
	"world-class",
	"world-leading",
	"unique",
	"perfect",
	"guaranteed",
	"guarantee",
	"unbeatable",
	"revolutionary",
	"cutting-edge",
	"award-winning",
	"guru",
	"ninja",
	"viral",
	"100%",
	"100 %",
];

/** Claims that go no further than what stands behind them. */
export const claims: BlockCheck = (block, material) => {
	if (block.kind === "testimonial") return [];
	return [
		...boasts(block),
		...unbacked(block, material),
		...(block.kind === "case-study" ? figures(block, material) : []),
		...skills(block, material),
	];
};

function boasts(block: Block): readonly Problem[] {
	const found = new Set(proseOf(block).flatMap(({ text }) => phrasesIn(text, superlatives)));
	return found.size === 0 ? [] : [improve("claims-superlative", block.id, { words: [...found].join(", ") })];
}

/** Percentages and multiples, in any of the ways in which they are written. */
const shares = /(?<![\p{L}\p{N}.,])(\p{Nd}+(?:[.,]\p{Nd}+)?)\s?(?:%|percent\b|per cent\b|×|x\b|times\b|-fold\b)/giu;

/** Percentages and multiples that none of the block's own figures has. A share of one's own price list is no boast. */
function unbacked(block: Block, { evidence }: Material): readonly Problem[] {
	if (block.kind === "services" || block.kind === "contact") return [];
	const known =
		block.kind === "case-study"
			? [
					...(evidenceFor(block.evidence, evidence)?.figures ?? []),
					...block.figures.filter((figure) => measuredFigure(figure, block.evidence, evidence)),
				]
			: evidence.flatMap(({ figures }) => figures);
	const numbers = new Set(known.flatMap(({ value }) => value.match(/\p{Nd}+(?:[.,]\p{Nd}+)?/gu) ?? []));
	const text = proseOf(block)
		.map((part) => part.text)
		.join("\n");
	const alone = [...text.matchAll(shares)].filter((match) => !numbers.has(match[1] ?? "")).map((match) => match[0].trim());
	return alone.length === 0 ? [] : [improve("claims-unbacked", block.id, { numbers: [...new Set(alone)].join(", ") })];
}

function figures(block: BlockOf<"case-study">, { evidence }: Material): readonly Problem[] {
	const behind = evidenceFor(block.evidence, evidence);
	if (block.evidence && !behind) return [must("claims-evidence-gone", block.id)];
	return block.figures.flatMap((figure) => {
		if (figure.value.trim() === "" || measuredFigure(figure, block.evidence, evidence)) return [];
		const measured = behind?.figures.find(({ id }) => id === figure.from);
		if (measured) return [must("claims-edited", block.id, { label: figure.label, value: figure.value, measured: measured.value })];
		return [improve("claims-unmarked", block.id, { label: figure.label, value: figure.value })];
	});
}

function skills(block: Block, { evidence }: Material): readonly Problem[] {
	if (block.kind !== "skills") return [];
	const named = block.items.filter(({ name }) => name.trim() !== "");
	const shown = named.filter((item) => evidenceFor(item.evidence, evidence));
	if (named.length > 0 && shown.length === 0) return [improve("claims-no-skill-shown", block.id, { n: named.length })];
	// Half of them shown is enough to believe the rest. Design choice.
	return shown.length * 2 < named.length ? [improve("claims-few-skills-shown", block.id, { n: shown.length, of: named.length })] : [];
}

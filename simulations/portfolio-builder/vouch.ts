import type { Evidence, Quotable } from "./evidence.ts";
import type { Block, CaseFigure, EvidenceRef } from "./schema.ts";

/**
 * What bears the mark "measured". The preview and the server ask the same functions, so that an edit that costs the mark
 * costs it as it is typed; what the server publishes is decided by the evidence that the server itself has.
 */

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;
type Figure = Evidence["figures"][number];
type Series = Evidence["series"][number];

/** What stands behind a claim, or null when nothing does, or no longer. */
export function evidenceFor(ref: EvidenceRef | null, evidence: readonly Evidence[]): Evidence | null {
	if (!ref) return null;
	return evidence.find(({ kind, id }) => kind === ref.kind && id === ref.id) ?? null;
}

/** The measured figure that a case study's figure repeats: same id, and a value that is the measured one to the letter. */
export function measuredFigure(figure: CaseFigure, ref: EvidenceRef | null, evidence: readonly Evidence[]): Figure | null {
	const measured = evidenceFor(ref, evidence)?.figures.find(({ id }) => id === figure.from);
	return measured && measured.value === figure.value ? measured : null;
}

/** The measured series that a case study draws; only measured ones can be drawn. */
export function measuredSeries({ evidence: ref, plot }: BlockOf<"case-study">, evidence: readonly Evidence[]): Series | null {
	return evidenceFor(ref, evidence)?.series.find(({ id }) => id === plot) ?? null;
}

/**
 * The review that a testimonial quotes. The passage must stand in it word for word, whitespace aside, begin and end with a
 * whole word, and bear the name of the curator who wrote it: another name under real words would be a lie with a mark.
 */
export function quotedReview({ words, who, from }: BlockOf<"testimonial">, quotable: readonly Quotable[]): Quotable | null {
	if (!from) return null;
	const review = quotable.find(({ submissionId, revision }) => submissionId === from.submissionId && revision === from.revision);
	if (!review || squeezed(review.curator) !== squeezed(who)) return null;
	return isPassage(squeezed(words), squeezed(review.words)) ? review : null;
}

/** What of a document is vouched for: ids of figures, skills and plots (`plot`), by block; a quoted testimonial as `words`. */
export function vouchedFor(
	blocks: readonly Block[],
	evidence: readonly Evidence[],
	quotable: readonly Quotable[],
): ReadonlyMap<string, readonly string[]> {
	const marks = blocks.map((block) => [block.id, marksOf(block, evidence, quotable)] as const);
	return new Map(marks.filter(([, ids]) => ids.length > 0));
}

function marksOf(block: Block, evidence: readonly Evidence[], quotable: readonly Quotable[]): readonly string[] {
	switch (block.kind) {
		case "case-study": {
			const figures = block.figures.filter((figure) => measuredFigure(figure, block.evidence, evidence)).map(({ id }) => id);
			return measuredSeries(block, evidence) ? [...figures, "plot"] : figures;
		}
		case "skills":
			return block.items.filter((item) => evidenceFor(item.evidence, evidence)).map(({ id }) => id);
		case "testimonial":
			return quotedReview(block, quotable) ? ["words"] : [];
		default:
			return [];
	}
}

const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();
const insideWord = /[\p{L}\p{N}\p{M}]/u;

function isPassage(passage: string, whole: string): boolean {
	if (passage === "") return false;
	for (let at = whole.indexOf(passage); at >= 0; at = whole.indexOf(passage, at + 1)) {
		const before = whole.slice(0, at).at(-1) ?? "";
		const after = whole.at(at + passage.length) ?? "";
		const cutsWord =
			(insideWord.test(before) && insideWord.test(passage.at(0) ?? "")) ||
			(insideWord.test(after) && insideWord.test(passage.at(-1) ?? ""));
		if (!cutsWord) return true;
	}
	return false;
}

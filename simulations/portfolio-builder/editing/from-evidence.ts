import type { BlockOf } from "../checks/finding.ts";
import type { Evidence, Quotable } from "../evidence.ts";
import type { CaseFigure } from "../schema.ts";
import { freeId } from "./edit.ts";

type Study = BlockOf<"case-study">;

/** Figures that a new case study shows by itself: more are not read. Design choice. */
const firstFigures = 3;

/** A case study on something that the server vouches for: its title where none is written, its first figures and its first line. */
export function withEvidence(study: Study, evidence: Evidence | null): Study {
	const own = study.figures.filter(({ from }) => from === null);
	if (!evidence) return { ...study, evidence: null, plot: null, figures: study.figures.map((figure) => ({ ...figure, from: null })) };
	return {
		...study,
		evidence: { kind: evidence.kind, id: evidence.id },
		title: study.title.trim() === "" ? evidence.title : study.title,
		figures: evidence.figures.slice(0, firstFigures).reduce((figures, { id }) => withFigure(figures, evidence, id), own),
		plot: evidence.series[0]?.id ?? null,
	};
}

/** The figures with a measured one more. */
export function withFigure(figures: readonly CaseFigure[], evidence: Evidence, from: string): CaseFigure[] {
	const measured = evidence.figures.find(({ id }) => id === from);
	if (!measured) return [...figures];
	return [...figures, { id: freeId(figures, "figure"), label: measured.label, value: measured.value, from }];
}

/** The words of a review as somebody else's, to be cut to a passage. */
export function withQuote(block: BlockOf<"testimonial">, quotable: Quotable | null): BlockOf<"testimonial"> {
	if (!quotable) return { ...block, from: null, consent: false };
	return {
		...block,
		from: { submissionId: quotable.submissionId, revision: quotable.revision },
		who: quotable.curator,
		words: quotable.words,
		consent: false,
	};
}

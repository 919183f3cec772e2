import type { EvidenceKind } from "./vocabulary.ts";

/** Something a learner did that the server has measured or kept, as it vouches for it. */
export interface Evidence {
	kind: EvidenceKind;
	id: string;
	/** Of the scenario, the assignment or the exam. */
	title: string;
	/** Simulation id of a run, else null. */
	simulation: string | null;
	/** Scenario, assignment or exam id. */
	about: string;
	/** ISO 8601. */
	at: string;
	/** The relative score of a run, the share of right answers of an exam; null for work. */
	score: number | null;
	/** What was measured, by a permanent id, e.g. `median-answer-seconds`, with the words and the value as they are shown. */
	figures: readonly { id: string; label: string; value: string }[];
	/** Series that can be drawn, `at` in seconds since the start. */
	series: readonly { id: string; label: string; points: readonly { at: number; value: number }[] }[];
	/** Skills that it shows, e.g. the objectives of an exam or the criteria of a run done well. */
	skills: readonly string[];
}

/** A curator's words on accepted work that may be quoted. */
export interface Quotable {
	submissionId: string;
	revision: number;
	title: string;
	curator: string;
	/** The whole of it; a testimonial quotes a passage, word for word. */
	words: string;
}

import type { ReactNode } from "react";
import type { Debrief, Verdict } from "../../kernel/simulation.ts";
import type { FeedObservation } from "../observation.ts";
import type { CommentType, CriterionId } from "../vocabulary.ts";
import type { FeedMaterial, FeedWordSections, RevealedWords } from "./material.ts";

/** Everything the debrief shows; the same whether the run was practice or assessed. */
export interface DebriefProps {
	/** The screen at the end of the shift. */
	seen: FeedObservation;
	revealed: RevealedWords;
	material: FeedMaterial;
	words: FeedWordSections;
	verdict: Verdict;
	debrief: Debrief;
	/** What the player could not see, by comment; `author` and `post` also of those that came in the expert's run alone. */
	labels: Readonly<Record<string, DebriefLabel>>;
	why: Readonly<Record<string, string>>;
	passMark: number;
	passed: boolean;
	assessed: boolean;
	/** What to do next, made by the page. */
	next: ReactNode;
	/** Other practice scenarios and the criteria that each trains, for "what to practise next". */
	training?: readonly TrainingScenario[];
	/** Second of the shift that is marked in the plots and in the list of moments. */
	at?: number;
	/** A plot, a moment or an act was chosen: whoever shows the run goes there. Without it nothing can be chosen. */
	onSeek?(second: number): void;
}

export interface DebriefLabel {
	is: CommentType;
	severity: number;
	accepts: readonly string[];
	rules: readonly string[];
	author?: string;
	post?: string;
}

export interface TrainingScenario {
	path: string;
	title: string;
	trains: readonly CriterionId[];
}

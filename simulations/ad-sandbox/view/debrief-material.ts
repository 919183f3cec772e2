import type { ReactNode } from "react";
import type { Debrief, Verdict } from "../../kernel/simulation.ts";
import type { AdObservation } from "../observation.ts";
import type { CriterionId } from "../vocabulary.ts";
import type { AdsMaterial, AdsWordSections, RevealedAdWords } from "./material.ts";

/** Everything the debrief shows; the same whether the run was practice or assessed. */
export interface AdsDebriefProps {
	/** The screen at the end of the campaign. */
	seen: AdObservation;
	revealed: RevealedAdWords;
	material: AdsMaterial;
	words: AdsWordSections;
	verdict: Verdict;
	debrief: Debrief;
	/** What this market was like, paragraphs: `truth` of the scenario's words, told after the verdict. */
	truth: readonly string[];
	/** Right answer of each question, by its id; a question without one could not be answered in this run. */
	answers: Readonly<Record<string, string>>;
	passMark: number;
	passed: boolean;
	assessed: boolean;
	/** What to do next, made by the page. */
	next: ReactNode;
	/** Other practice campaigns and the criteria that each trains. */
	training?: readonly { path: string; title: string; trains: readonly CriterionId[] }[] | undefined;
}

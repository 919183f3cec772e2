import type { ReactNode } from "react";
import type { Debrief, Verdict } from "../../kernel/simulation.ts";
import type { PricingObservation } from "../observation.ts";
import type { RevealedLeads } from "../revealed.ts";
import type { CriterionId } from "../vocabulary.ts";
import type { PricingMaterial, PricingWordSections } from "./material.ts";

/** Everything the debrief shows; the same whether the run was practice or assessed. */
export interface PricingDebriefProps {
	/** The desk at the end of the quarter. */
	seen: PricingObservation;
	revealed: RevealedLeads;
	material: PricingMaterial;
	words: PricingWordSections;
	verdict: Verdict;
	debrief: Debrief;
	/** What this market was like, paragraphs: `truth` of the scenario's words, told after the verdict. */
	truth: readonly string[];
	/** What stood behind each lead and client who came, by id. */
	truths: Readonly<Record<string, string>>;
	passMark: number;
	passed: boolean;
	assessed: boolean;
	/** What to do next, made by the page. */
	next: ReactNode;
	/** Other practice quarters and the criteria that each trains. */
	training?: readonly { path: string; title: string; trains: readonly CriterionId[] }[] | undefined;
}

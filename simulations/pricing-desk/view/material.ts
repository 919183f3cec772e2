import type { Words } from "#src/i18n/t.ts";
import type { PricingAction } from "../action.ts";
import type { PricingObservation } from "../observation.ts";
import type { RevealedLeads } from "../revealed.ts";
import type { PricingScenario, PricingWords } from "../schema.ts";

/** What the desk knows besides the observation: who one is, and what things are called. The same for practice and assessment. */
export interface PricingMaterial {
	title: string;
	language: string;
	/** The letter that opens the quarter, and what is to be reached. */
	briefing: readonly string[];
	goals: readonly string[];
	/** Who the player is, one line. */
	self: string;
	/** The figures that the form of the rate floor is filled in from; what can be billed is left to be worked out. */
	facts: Omit<PricingScenario["self"], "utilisationBp">;
	deliverables: PricingWords["deliverables"];
	/** Of each client from before: how it came about. */
	stories: Readonly<Record<string, string>>;
}

export interface PricingWordSections {
	pricing: Words;
	errors: Words;
	/** Titles of criteria and figures, and a sentence for each reason: `content/<lang>/ui/pricing-debrief.yaml`. */
	debrief: Words;
}

export const tabs = ["letters", "clients", "prices", "week"] as const;
export type Tab = (typeof tabs)[number];

export interface PricingProps {
	seen: PricingObservation;
	/** What leads and clients have said so far. */
	revealed: RevealedLeads;
	material: PricingMaterial;
	words: PricingWordSections;
	/** An answer is awaited: nothing can be done meanwhile. */
	busy: boolean;
	/** Somebody looks on: nothing can be done, and nothing says that it could. */
	readOnly?: boolean;
	/** Code of the last refusal, or null. */
	refusal: string | null;
	/** @returns what there is to see afterwards, or null when it did not happen */
	play(action: PricingAction): Promise<PricingObservation | null>;
	/** Ends the quarter and asks for the debrief. */
	finish(): void;
	/** What lies open at first. */
	initially?: { tab?: Tab; opened?: string; quoting?: boolean } | undefined;
}

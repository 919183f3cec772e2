import type { Words } from "#src/i18n/t.ts";
import type { AdAction } from "../action.ts";
import type { AdObservation } from "../observation.ts";
import type { AdScenario, AdWords, CalibrationRow } from "../schema.ts";
import type { Objective } from "../vocabulary.ts";

/** What the screen knows besides the observation: the client, the brief, and what things are called. The same for practice and assessment. */
export interface AdsMaterial {
	title: string;
	language: string;
	brand: { id: string; name: string; handle: string; line: string };
	/** What the client wrote, and what is to be reached. */
	briefing: readonly string[];
	goals: readonly string[];
	goal: AdScenario["goal"];
	startsOn: AdScenario["startsOn"];
	/** Cost of a conversion that the client can live with, what one is worth to the client, and what it brings in. */
	targetCents: number;
	valueCents: number;
	revenueCents: number;
	/** Conversions after this day are worth nothing. */
	deadlineDay?: number | undefined;
	/** Whom the client means. */
	brief: AdScenario["brief"];
	/** Published medians of the objectives that are offered, joined from the calibration table. */
	market: Readonly<Partial<Record<Objective, CalibrationRow>>>;
	names: AdNames;
}

/** Words by id; those of questions come with `RevealedAdWords`. */
export type AdNames = Pick<AdWords, "places" | "ages" | "interests" | "creatives" | "angles" | "offers" | "landings" | "account">;

/** Words of what has been revealed so far, by id. */
export interface RevealedAdWords {
	questions: Readonly<Record<string, string>>;
}

export interface AdsWordSections {
	ads: Words;
	errors: Words;
	/** Titles of criteria and figures, and a sentence for each reason: `content/<lang>/ui/ads-debrief.yaml`. */
	debrief: Words;
}

export const tabs = ["manage", "plots", "report", "ads", "brief"] as const;
export type Tab = (typeof tabs)[number];

export interface AdsProps {
	seen: AdObservation;
	revealed: RevealedAdWords;
	material: AdsMaterial;
	words: AdsWordSections;
	/** An answer is awaited: nothing can be done meanwhile. */
	busy: boolean;
	/** Somebody looks on: nothing can be done, and nothing says that it could. */
	readOnly?: boolean;
	/** Code of the last refusal, or null. */
	refusal: string | null;
	/** @returns what there is to see afterwards, or null when it did not happen */
	play(action: AdAction): Promise<AdObservation | null>;
	/** Ends the campaign and asks for the debrief. */
	finish(): void;
	/** What lies open at first. */
	initially?: { tab?: Tab; editing?: string | "new"; opened?: string } | undefined;
}

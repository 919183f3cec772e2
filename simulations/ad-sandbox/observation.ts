import type { AdSetSettings } from "./action.ts";
import type { Delivery, Format, Placement, QuestionKind } from "./vocabulary.ts";

/** What the ads manager shows: everything as a platform reports it. Money in integer cents. */
export interface AdObservation {
	scenarioId: string;
	/** Days that have passed; 0 before the first. */
	day: number;
	days: number;
	over: boolean;
	currency: string;
	budgetCents: number;
	spentCents: number;
	adSets: readonly SeenAdSet[];
	/** One row per day, ad set, creative and placement with impressions; oldest first. */
	results: readonly ResultRow[];
	creatives: readonly SeenCreative[];
	/** People in reach of the targeting, as a platform estimates them. */
	market: {
		places: readonly { id: string; people: number }[];
		ages: readonly { id: string; share: number }[];
		interests: readonly { id: string; share: number }[];
		placements: readonly { id: Placement; reachable: number; formats: readonly Format[] }[];
		visitors: number;
		customers: number;
	};
	questions: readonly SeenQuestion[];
	/** What changed during the last action, oldest first. */
	notices: readonly Notice[];
}

export interface SeenAdSet {
	id: string;
	settings: AdSetSettings;
	paused: boolean;
	delivery: Delivery;
	/** People in the audience now, after exclusions. */
	audiencePeople: number;
	/** Share of them who are in another running ad set's audience too: one bids against oneself. */
	overlapShare: number;
	/** Distinct people reached so far, and impressions for each of them. */
	reach: number;
	frequency: number;
	/** Share of the last day's impressions that were somebody's first of this ad set. */
	firstTimeShare: number;
	/** Optimisation events of the last 7 days; 50 end the learning phase. */
	learningEvents: number;
	spentCents: number;
	/** Spent before the player took over is not in `spentCents`; days it ran then. */
	ranDaysBefore: number;
	test: { creatives: readonly [string, string]; startedDay: number; endedDay: number | null } | null;
}

export interface ResultRow {
	/** 1 is the campaign's first day; days before the player took over are ≤ 0. */
	day: number;
	adSetId: string;
	creativeId: string;
	placement: Placement;
	impressions: number;
	/** New people of the ad set reached that day, shared out to rows by impressions. */
	newReach: number;
	clicks: number;
	/** As attributed: 7 days after a click, 1 day after a view. */
	conversions: number;
	spentCents: number;
}

export interface SeenCreative {
	id: string;
	format: Format;
	angle: string;
	offer: string;
	landing: string;
}

export interface SeenQuestion {
	id: string;
	kind: QuestionKind;
	/** Ids to choose from. */
	choices: readonly string[];
	between: readonly [string, string] | null;
	answered: string | null;
}

export interface Notice {
	day: number;
	kind: "learning-left" | "learning-reset" | "limited" | "fatigued" | "budget-gone" | "ended" | "overlap" | "question" | "under-delivery";
	adSetId?: string;
	questionId?: string;
}

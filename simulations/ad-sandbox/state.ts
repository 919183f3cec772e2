import type { AdSetSettings, Audience } from "./action.ts";
import type { Notice, ResultRow } from "./observation.ts";
import type { AdScenario } from "./schema.ts";
import type { TruthRow } from "./truth.ts";

/** A campaign under way: plain JSON, never mutated once a step has returned it. Money in whole cents. */
export interface AdState {
	scenario: AdScenario;
	seed: number;
	/** Days that have passed; 0 before the first. */
	day: number;
	/** Of the campaign's budget; what ran before the player took over is not in it. */
	spentCents: number;
	/** In the order in which they were made. */
	adSets: readonly AdSetState[];
	/** As reported: one row per day, ad set, creative and placement with impressions, oldest first. */
	results: readonly ResultRow[];
	/** One row per day and ad set with spend, from day 1 on. */
	truth: readonly TruthRow[];
	/** From day 1 on, one per day that has passed. */
	sales: readonly SalesDay[];
	carry: Carry;
	/** Clicks of people who were no visitors yet, by day, of the days on which there were any; they fill the visitors' audience. */
	newVisitors: readonly { day: number; people: number }[];
	/** Audiences that ad sets have been turned away from, with what these had shown them: nobody forgets an ad by an edit. */
	left: readonly LeftAudience[];
	questions: readonly QuestionState[];
	/** What changed during the last action, oldest first. */
	notices: readonly Notice[];
}

/** What the client sold on a day. */
export interface SalesDay {
	day: number;
	/** Without any ad, whole. */
	organic: number;
	/** Caused by the day's ads, whole, and in expectation. */
	caused: number;
	expected: number;
	/** Following from what ads caused in weeks before, in expectation. */
	carried: number;
}

/** @see carry-over.ts */
export interface Carry {
	/** Stock at the end of the last full week, conversions in expectation. */
	stock: number;
	/** Caused since then. */
	response: number;
}

export interface LeftAudience extends Pick<AdSetState, "shown" | "worn"> {
	adSetId: string;
	audience: Audience;
}

export interface QuestionState {
	id: string;
	/** The day after which it was asked. */
	openedDay: number;
	choices: readonly string[];
	answered: string | null;
	answeredDay: number | null;
}

export interface AdSetState {
	id: string;
	settings: AdSetSettings;
	paused: boolean;
	/** Daily budget of the last day that it ran, of its settings until then. */
	settledCents: number;
	/** Days that had passed when it was made. */
	madeDay: number;
	/** Days it ran before the player took over; spend of that time, and conversions caused, in expectation. */
	ranDaysBefore: number;
	spentBeforeCents: number;
	causedBefore: number;
	spentCents: number;
	impressions: number;
	/** Distinct people so far, not rounded. */
	reached: number;
	/** Impressions of its own that today's audience has had. */
	shown: number;
	/** Impressions of each creative that today's audience has had, by whichever ad set; of creatives that are not in use, as last known. */
	worn: Readonly<Record<string, number>>;
	/** Optimisation events of the last 7 days since the last significant edit, oldest first. */
	events: readonly number[];
	/** Clicks of the last 7 days, oldest first. */
	clicks: readonly number[];
	/** Has left the learning phase since the last significant edit. */
	learnt: boolean;
	/** Days that had passed at each significant edit. */
	significantEdits: readonly number[];
	last: LastDay | null;
	tests: readonly TestState[];
}

/** How an ad set fared on the last day on which it was to run. */
export interface LastDay {
	day: number;
	spentCents: number;
	/** What it was allowed to spend that day. */
	allowedCents: number;
	impressions: number;
	newReach: number;
	limitedBy: Limit;
	/** Click likelihood against fresh creatives, mean of the day's impressions; null without any. */
	wear: number | null;
}

/** What kept the day's spend where it was: the budget, nobody left to show to, the cap, or nothing to deliver at all. */
export type Limit = "budget" | "audience" | "cap" | "no-audience" | "no-creative" | "no-budget";

export interface TestState {
	creatives: readonly [string, string];
	/** Days that had passed when it was started and ended. */
	startedDay: number;
	endedDay: number | null;
	keep: string | null;
}

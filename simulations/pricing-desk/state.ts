import type { FloorAnswers, PriceList, Quote } from "./action.ts";
import type { Notice, WeekPast } from "./observation.ts";
import type { PricingScenario } from "./schema.ts";
import type { ClientState, FirstStep, LeadState, ObjectionAnswer, Question } from "./vocabulary.ts";

/** A quarter under way: plain JSON, never mutated once a step has returned it. Money in whole cents, time in weeks and hours. */
export interface PricingState {
	scenario: PricingScenario;
	seed: number;
	/** Weeks that have passed; 0 before the first. */
	week: number;
	floor: FloorAnswers | null;
	priceList: PriceList | null;
	/** Always what one began with, and what was received, less what was spent. */
	savingsCents: number;
	receivedCents: number;
	/** Life, costs, tax and money given back. */
	spentCents: number;
	/** Of that the tax. */
	taxCents: number;
	/** Not rounded. */
	readers: number;
	/** Hours written by week, the present one last. */
	written: number[];
	/** Hours of looking for clients this week. */
	prospected: number;
	/** 0 worn out, 1 fresh. */
	energy: number;
	/** Hours that acts have taken this week. */
	actHours: number;
	/** Drawn for this run and not here yet: after how many weeks each comes at the earliest. */
	coming: { id: string; week: number }[];
	/** In the order in which they came. */
	leads: LeadRow[];
	/** Those from before first. */
	clients: ClientRow[];
	past: WeekPast[];
	/** What changed during the last action, oldest first. */
	notices: Notice[];
}

/** A lead as far as the quarter has changed it; what it is like stands in the scenario. */
export interface LeadRow {
	id: string;
	/** Weeks that had passed when it came. */
	cameWeek: number;
	state: LeadState;
	/** Weeks that had passed when it began to wait for a word, or to read. */
	sinceWeek: number;
	/** Trust won since it came, added to the scenario's. */
	gained: number;
	told: Partial<Record<Question, true>>;
	step: { kind: FirstStep; priceCents: number; stage: "offered" | "working" | "done" | "declined" } | null;
	quote: Quote | null;
	/** Offers and answers so far: they number the lead's decisions. */
	offers: number;
	/** Weeks that will have passed when it decides; null while nothing is to be decided. */
	decidesWeek: number | null;
	/** What its objection was answered with; null before. */
	answered: ObjectionAnswer | null;
	/** Share of needs and of budget that the offer met before its objection was answered. */
	before: { fit: number; ratio: number } | null;
	/** Has heard from somebody what a discount the player gives. */
	knowsDiscount: boolean;
	/** Weeks that will have passed when it comes back; null where it does not. */
	returnsWeek: number | null;
	cameBack: boolean;
	stepCents: number;
}

export interface Invoice {
	cents: number;
	/** Weeks that had passed when it was written, and by when it is to be paid. */
	billedWeek: number;
	dueWeek: number;
	state: "open" | "paid" | "written-off";
	/** Weeks that had passed when it was paid or written off. */
	closedWeek: number | null;
}

export interface ClientRow {
	id: string;
	/** Was here before the quarter. */
	before: boolean;
	quote: Quote;
	sinceWeek: number;
	state: ClientState;
	/** 0–1 */
	regard: number;
	/** Got a lower price for the same work. */
	conceded: boolean;
	/** Extras done for free; each breeds more. */
	favours: number;
	/** Of ongoing work: weeks worked of this month, months that have ended, share of the pieces ordered this month. */
	weekOfMonth: number;
	months: number;
	ordered: number;
	/** Of a project: hours done, without extras. */
	doneHours: number;
	/** Extras to be worked next, hours for free and hours that are charged, and what these will be billed with, cents. */
	favourHours: number;
	chargedHours: number;
	extraCents: number;
	/** Of all hours worked, those for extras and overhead that nobody pays. */
	hours: number;
	unpaidHours: number;
	/** Worth of the work done so far at its price, cents, not rounded; of this month alone. */
	earned: number;
	monthEarned: number;
	/** Billed in advance and not worked off yet. */
	aheadCents: number;
	invoices: Invoice[];
	paidCents: number;
	refundedCents: number;
	/** A new price from the next month. */
	nextPriceCents: number | null;
	ending: boolean;
	stoppedWeeks: number;
	request: { hours: number; text: number; week: number } | null;
	requests: number;
	chased: number;
	chasedWeek: number | null;
}

import type { FloorAnswers, Line, PriceList, Quote } from "./action.ts";
import type { ClientState, Energy, FirstStep, LeadSource, LeadState, Mood, NoticeKind, Period, Question } from "./vocabulary.ts";

/** What lies on a freelancer's desk. Money in integer cents, time in weeks and hours. */
export interface PricingObservation {
	scenarioId: string;
	currency: string;
	/** Weeks that have passed; 0 before the first. */
	week: number;
	weeks: number;
	over: boolean;
	/** As it was filled in, with the floor that follows from it; null before. */
	floor: { answers: FloorAnswers; hourCents: number } | null;
	priceList: PriceList | null;
	deliverables: readonly { id: string; hours: number; overheadHours: number }[];
	/** On the account now; may be below 0. */
	savingsCents: number;
	/** What life and work take each week, other income counted in. */
	outgoingsCentsPerWeek: number;
	/** Of this week: what one can give, what clients take, what acts have taken. */
	hours: { capacity: number; clients: number; acts: number };
	energy: Energy;
	readers: number;
	/** Oldest first; those gone stay visible. */
	leads: readonly SeenLead[];
	clients: readonly SeenClient[];
	/** A line a week that has passed. */
	past: readonly WeekPast[];
	/** What changed during the last action, oldest first. */
	notices: readonly Notice[];
}

export interface SeenLead {
	id: string;
	cameWeek: number;
	source: LeadSource;
	elsewhere: boolean;
	period: Period;
	/** What they ask for; what they need may be less. */
	asksFor: readonly Line[];
	state: LeadState;
	/** Asked so far; the words are with the lead, and the figures as well as trust let them be told. */
	told: Readonly<Partial<Record<Question, true>>>;
	/** From the answer on `budget`; null where they would not say. */
	toldBudgetCents: readonly [number, number] | null;
	/** From the answer on `goal`: what the work is worth to them in the period; null where not asked or not known. */
	toldWorthCents: readonly [number, number] | null;
	/** From the answer on `deadline`: by when they want somebody, in weeks from now; null where not asked or no hurry. */
	toldWeeks: number | null;
	step: { kind: FirstStep; priceCents: number; done: boolean } | null;
	/** The offer that stands, or stood. */
	quote: Quote | null;
	/** Weeks that it has waited for a word from the player. */
	waits: number;
}

export interface SeenClient {
	/** The lead's id, or that of a client from before. */
	id: string;
	quote: Quote;
	sinceWeek: number;
	state: ClientState;
	mood: Mood;
	/** Hours a week that it takes now, overhead included. */
	hoursPerWeek: number;
	/** So far: hours worked with overhead and extras, money received, money due and overdue. */
	hours: number;
	paidCents: number;
	owedCents: number;
	overdueCents: number;
	/** Weeks that the oldest overdue sum has waited. */
	overdueWeeks: number;
	chased: number;
	/** Of a project: share done, 0–1; of ongoing work: weeks until the month ends. */
	done: number | null;
	weeksLeftOfMonth: number | null;
	/** Work on top that waits for an answer: hours that it would take, and the number of the text that asks for it, 0–3: its texts are taken in turn. */
	request: { hours: number; text: number } | null;
	elsewhere: boolean;
}

export interface WeekPast {
	/** From 1. */
	week: number;
	receivedCents: number;
	spentCents: number;
	/** Billable work, unpaid work for clients (overhead by the piece, extras), selling and one's own page. */
	billableHours: number;
	unpaidHours: number;
	ownHours: number;
	energy: Energy;
}

export interface Notice {
	week: number;
	kind: NoticeKind;
	leadId?: string;
	clientId?: string;
	cents?: number;
}

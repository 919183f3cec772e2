import { z } from "zod";
import { cents, id, line, quote } from "./action.ts";
import { criterionIds, leadSources, periods } from "./vocabulary.ts";

const share = z.number().min(0).max(1);
const weeks = z.int().min(1).max(26);

/** Who the player is this quarter. The form of the rate floor is filled in from it: some figures stand here by the month. */
const self = z.strictObject({
	/** What life costs, after tax. */
	livingCentsPerMonth: cents.min(1),
	/** Net income from elsewhere that covers a part of it, e.g. a job that is kept. */
	otherIncomeCentsPerMonth: cents.default(0),
	taxBp: z.int().min(0).max(9000),
	/** Tools, telephone, accountant. */
	expensesCentsPerMonth: cents,
	benefitsCentsPerYear: cents,
	profitBp: z.int().min(0).max(10_000),
	/** Of the 52 weeks of a year. */
	weeksOff: z.int().min(0).max(30),
	hoursPerWeek: z.int().min(4).max(60),
	/** What a freelancer in this position can bill, as the briefing says or lets one work out. */
	utilisationBp: z.int().min(500).max(10_000),
	savingsCents: cents,
	/** Readers of one's own page at the start. */
	readers: z.int().min(0).default(0),
});

/** What can be sold. */
const deliverable = z.strictObject({
	id,
	/** Hours that one takes. */
	hours: z.number().gt(0).max(80),
	/** Hours between the pieces that come with it: talks, planning, reports, corrections. */
	overheadHours: z.number().min(0).max(40),
});

/** Someone who might become a client. What is hidden is told by what they write and answer, not always truly. */
const lead = z.strictObject({
	id,
	/** Comes in every run; the others are drawn. */
	always: z.boolean().default(false),
	/** First and last week in which it may come; the seed picks. */
	arrives: z.tuple([weeks, weeks]),
	source: z.enum(leadSources),
	/** In another town: nobody will meet. */
	elsewhere: z.boolean().default(false),
	/** What would serve them, in the period; what they ask for is in their words. */
	needs: z.array(line).min(1).max(8),
	/** What they ask for, where that is not what they need. */
	asksFor: z.array(line).min(1).max(8).optional(),
	period: z.enum(periods),
	/** How long ongoing work would go on by itself, months; ignored for a project. */
	months: z.int().min(1).max(12).default(1),
	/** Hidden. What they could pay in the period, and what the work is worth to them in it. */
	budgetCents: cents.min(1),
	worthCents: cents.min(1),
	/** Hidden, 0–1: how soon they need it, how far they trust a stranger, how reliably they pay, how much they ask for on top. */
	urgency: share,
	trust: share,
	pays: share,
	creep: share,
	/** What an attentive person takes their words for where that is wrong. */
	reads: z
		.strictObject({ budgetCents: cents.min(1), urgency: share, trust: share, pays: share })
		.partial()
		.default({}),
});

/** A client whom the player has on the first day. */
const client = z.strictObject({
	id,
	quote,
	/** Weeks that it has run already; months that it goes on at least. */
	ranWeeks: z.int().min(0).max(200),
	budgetCents: cents.min(1),
	worthCents: cents.min(1),
	pays: share,
	creep: share,
	/** Regard for the work at the start, 0–1. */
	regard: share.default(0.6),
	/** Overdue on the first day. */
	owedCents: cents.default(0),
	elsewhere: z.boolean().default(false),
});

/** A quarter as a freelancer, language-free. Its words are in `content/<lang>/scenarios/<id>.yaml`. */
export const pricingScenarioSchema = z.strictObject({
	id,
	simulation: z.literal("pricing-desk"),
	assessed: z.boolean(),
	/** ISO 4217. */
	currency: z.string().length(3),
	weeks: z.int().min(4).max(26).default(12),
	self,
	deliverables: z.array(deliverable).min(3).max(12),
	leads: z.array(lead).min(1).max(60),
	/** How many of the leads come in one run, those that always come included. */
	draw: z.int().min(1).max(40),
	clients: z.array(client).max(6).default([]),
	/** How hard it is: 1 to begin with, 2 a full quarter, 3 a hard one. */
	level: z.int().min(1).max(3).default(2),
	trains: z.array(z.enum(criterionIds)).default([]),
	/** Replaces the course's pass mark. */
	passMark: z.number().min(0).max(100).optional(),
});
export type PricingScenario = z.infer<typeof pricingScenarioSchema>;

const leadWords = z.strictObject({
	/** The firm or person, and one line on who that is. */
	name: z.string().min(2).max(60),
	who: z.string().min(5).max(160),
	/** The first message, as they would write it. */
	message: z.string().min(20).max(900),
	/** What they answer when asked; one text each, consistent with what is hidden (and vague where they would be). */
	answers: z.strictObject({ budget: z.string().min(3), goal: z.string().min(3), deadline: z.string().min(3), payment: z.string().min(3) }),
	/** What they say when it is too dear, when they take it, when they go. */
	objects: z.string().min(5),
	accepts: z.string().min(3),
	goes: z.string().min(3),
	/** Work on top of what was agreed, as they would ask for it; of those with `creep` of 0.2 and more at least one. */
	requests: z.array(z.string().min(5)).max(4).default([]),
	/** After the verdict: what stood behind it. */
	truth: z.string().min(10),
});

/** The words of a pricing scenario in one language. */
export const pricingWordsSchema = z.strictObject({
	id,
	title: z.string().min(3),
	summary: z.string().min(20).max(200),
	briefing: z.array(z.string().min(1)).min(1),
	goals: z.array(z.string()).min(1),
	/** Who the player is, one line. */
	self: z.string().min(10),
	deliverables: z.record(z.string(), z.strictObject({ name: z.string().min(2), what: z.string().min(5) })),
	leads: z.record(z.string(), leadWords),
	clients: z
		.record(z.string(), leadWords.pick({ name: true, who: true, requests: true, truth: true }).extend({ story: z.string().min(10) }))
		.default({}),
	/** After the verdict: what this market was like, paragraphs. */
	truth: z.array(z.string().min(1)).default([]),
});
export type PricingWords = z.infer<typeof pricingWordsSchema>;
export type LeadWords = z.infer<typeof leadWords>;

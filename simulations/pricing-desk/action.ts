import { z } from "zod";
import { bases, firstSteps, objectionAnswers, periods, questions, requestAnswers } from "./vocabulary.ts";

/** A permanent, language-free id: kebab-case. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case, e.g. `harbour-road`")
	.max(64);
export const cents = z.int().min(0).max(100_000_000);
const shareBp = z.int().min(0).max(10_000);

/** So many of a deliverable, in the period of the quote. */
export const line = z.strictObject({ deliverable: id, count: z.int().min(1).max(200) });
export type Line = z.infer<typeof line>;
const lines = z.array(line).min(1).max(12);

/** What the rate floor is made of, by the year. @see MODELS "3. Pricing and the first clients" */
export const floorAnswers = z.strictObject({
	/** What is to be lived on, after tax. */
	takeHomeCents: cents,
	taxBp: z.int().min(0).max(9000),
	expensesCents: cents,
	/** Insurance and pension, which an employer would pay. */
	benefitsCents: cents,
	/** On top of all costs, for growing and for bad years. */
	profitBp: shareBp,
	/** Weeks of the year in which one works. */
	weeks: z.int().min(1).max(52),
	hoursPerWeek: z.int().min(1).max(80),
	/** Share of those hours that a client can be billed for. */
	utilisationBp: z.int().min(500).max(10_000),
});
export type FloorAnswers = z.infer<typeof floorAnswers>;

/** What one charges, as it is shown to whoever asks. */
export const priceList = z.strictObject({
	hourCents: cents,
	pieces: z.array(z.strictObject({ deliverable: id, priceCents: cents })).max(12),
	packages: z
		.array(
			z.strictObject({
				id,
				period: z.enum(periods),
				lines,
				priceCents: cents,
				/** Rounds of changes that are included; null leaves it open, and the client will read it as "as many as I like". */
				revisions: z.int().min(0).max(10).nullable(),
				/** For how many months at least; null leaves it open. Of a package by the month only. */
				minMonths: z.int().min(1).max(24).nullable(),
			}),
		)
		.max(6),
	/** Share of the price that is due before the work begins, and whether one works by contract: the house rule. */
	prepaymentBp: shareBp,
	contract: z.boolean(),
});
export type PriceList = z.infer<typeof priceList>;

export const quote = z.strictObject({
	basis: z.enum(bases),
	period: z.enum(periods),
	lines,
	/** By the hour: of one hour. Else for all lines, once or by the month. */
	priceCents: cents,
	prepaymentBp: shareBp,
	contract: z.boolean(),
	/** Until when the offer stands, weeks. An offer without an end is thought about for ever; null is without an end. */
	validWeeks: z.int().min(1).max(8).nullable(),
});
export type Quote = z.infer<typeof quote>;

/** What a freelancer can do. Acts take hours of the week; time passes by `wait` alone. */
export const pricingActionSchema = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("set-floor"), answers: floorAnswers }),
	z.strictObject({ type: z.literal("set-price-list"), list: priceList }),
	z.strictObject({ type: z.literal("ask"), leadId: id, question: z.enum(questions) }),
	/** The whole work, with its price: sells directly, or after a first step, or to who has read one for weeks. */
	z.strictObject({ type: z.literal("offer"), leadId: id, quote }),
	/** A small first step; 0 is for free. Asked for in advance, whatever it costs. */
	z.strictObject({ type: z.literal("offer-step"), leadId: id, step: z.enum(firstSteps), priceCents: cents }),
	/** Sells through content: points the lead to what one writes, and waits to be asked. */
	z.strictObject({ type: z.literal("invite-to-read"), leadId: id }),
	/** `lines` with `cut-scope`, `priceCents` with `cut-scope` and `concede`; else absent. */
	z.strictObject({
		type: z.literal("answer-objection"),
		leadId: id,
		answer: z.enum(objectionAnswers),
		lines: lines.optional(),
		priceCents: cents.optional(),
	}),
	/** Turns a lead away politely, at any time before it is won. */
	z.strictObject({ type: z.literal("decline"), leadId: id }),
	z.strictObject({ type: z.literal("answer-request"), clientId: id, answer: z.enum(requestAnswers) }),
	/** Reminds a client of what is overdue. */
	z.strictObject({ type: z.literal("chase"), clientId: id }),
	/** Stops working for who does not pay; `go-on` takes it up again. */
	z.strictObject({ type: z.literal("stop-work"), clientId: id }),
	z.strictObject({ type: z.literal("go-on"), clientId: id }),
	/** A new price from the next month, announced now. */
	z.strictObject({ type: z.literal("reprice"), clientId: id, priceCents: cents }),
	/** Ends the work with a client: a retainer with the month that is paid, a project at once. */
	z.strictObject({ type: z.literal("end-client"), clientId: id }),
	/** Hours for one's own page this week: readers come of it in weeks, not days. */
	z.strictObject({ type: z.literal("write"), hours: z.int().min(1).max(20) }),
	/** Hours of looking for clients this week: cold leads come sooner. */
	z.strictObject({ type: z.literal("prospect"), hours: z.int().min(1).max(20) }),
	z.strictObject({ type: z.literal("wait"), weeks: z.int().min(1).max(4) }),
]);
export type PricingAction = z.infer<typeof pricingActionSchema>;

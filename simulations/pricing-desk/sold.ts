import type { PricingAction, Quote } from "./action.ts";
import { ratioOf } from "./appraise.ts";
import { between, falling } from "./between.ts";
import { buyerOf } from "./buyer.ts";
import { clientHours } from "./due.ts";
import { trueFloor } from "./money.ts";
import type { Retold } from "./retold.ts";
import type { LeadRow, PricingState } from "./state.ts";
import type { Act } from "./tape.ts";
import { truthOf } from "./truth.ts";
import { bestWay, waysOf } from "./ways.ts";
import { hourlyCents, weeksOfMonth, workloadOf } from "./workload.ts";

/** How a lead was dealt with, and how well that fitted it. */
export interface Sale {
	leadId: string;
	way: "direct" | "two-step" | "content" | "declined" | "left";
	/** What would have fitted best. */
	best: "direct" | "two-step" | "content" | "declined";
	/** 0–1 */
	share: number;
	/** Indexes into the log. */
	evidence: readonly number[];
}

/** A lead is worth having from this share of its needs at the floor on, and if it pays at least so reliably. Design choice. */
const worthHaving = { share: 0.5, pays: 0.4 } as const;

/** Who quotes without having asked anything quotes blind, and is lucky where it fits. Design choice. */
const blind = 0.6;

/** What a first step or an invitation is worth that no offer followed: they went, or one was full; or one let it lie. Design choice. */
const lost = 0.8;
const unfinished = 0.3;

/** How each lead that came in time was dealt with. */
export function salesOf({ acts, final }: Retold): readonly Sale[] {
	return final.leads.filter(({ cameWeek }) => cameWeek < final.week).map((row) => saleOf(acts, final, row));
}

function saleOf(acts: readonly Act[], final: PricingState, row: LeadRow): Sale {
	const own = acts.filter(({ action }) => "leadId" in action && action.leadId === row.id);
	const first = own.find(
		({ action: { type } }) => type === "offer" || type === "offer-step" || type === "invite-to-read" || type === "decline",
	);
	const evidence = own.map(({ index }) => index);
	const when = first?.before ?? final;
	const then = when.leads.find(({ id }) => id === row.id) ?? row;
	const offers = own.flatMap(({ action }) => (action.type === "offer" ? [action.quote] : []));
	const way = wayOf(first?.action);
	const hopeless = !isWorthHaving(final, row.id);
	if (hopeless) return { leadId: row.id, way, best: "declined", share: hopelessShare(final, row, way, offers), evidence };
	const ways = waysOf(buyerOf(when, then), final.scenario.deliverables);
	const { way: best, chance } = bestWay(ways);
	if (way === "declined") return { leadId: row.id, way, best, share: isFull(when, row.id) ? 1 : 0, evidence };
	if (way === "left") return { leadId: row.id, way, best, share: 0, evidence };
	const fits = chance > 0 ? ways[way] / chance : 0;
	const [offer] = offers;
	const wentUnasked = row.state === "gone" && !hadAsked(acts, row.id);
	const followed = offer ? fairness(final, row, offer) : wentUnasked || turnedAwayFull(own, row.id) ? lost : unfinished;
	const knows = own.some(({ action: { type } }) => type === "ask") ? 1 : blind;
	return { leadId: row.id, way, best, share: between(fits * fits * followed * knows), evidence };
}

/** Whether a lead asked for an offer at any time. */
function hadAsked(acts: readonly Act[], id: string): boolean {
	return acts.some(({ before }) => before.leads.some((row) => row.id === id && row.state === "asks"));
}

function turnedAwayFull(own: readonly Act[], id: string): boolean {
	return own.some(({ action, before }) => action.type === "decline" && isFull(before, id));
}

function wayOf(action: PricingAction | undefined): Sale["way"] {
	if (action?.type === "offer") return "direct";
	if (action?.type === "offer-step") return "two-step";
	if (action?.type === "invite-to-read") return "content";
	return action ? "declined" : "left";
}

/** Whether a lead could pay for something that serves it, and would. */
export function isWorthHaving(state: PricingState, id: string): boolean {
	const { budgetCents, pays } = truthOf(state, id);
	return budgetCents >= worthHaving.share * costOfNeeds(state, id) && pays >= worthHaving.pays;
}

/** What a lead needs, at the floor. Cents, not rounded. */
export function costOfNeeds({ scenario }: PricingState, id: string): number {
	return workloadOf(truthOf({ scenario }, id).needs, scenario.deliverables).all * trueFloor(scenario.self);
}

/** Clients and standing offers may take so much of a week; beyond it turning away is no loss. Design choice. */
const fullAt = 0.85;

/** Whether half of what a lead needs would go beyond that; half of the offers that stand will be taken. */
function isFull(state: PricingState, id: string): boolean {
	const { deliverables, self } = state.scenario;
	const weekly = (lines: Quote["lines"]) => workloadOf(lines, deliverables).all / weeksOfMonth;
	const standing = state.leads.reduce(
		(sum, row) => sum + (row.quote && (row.state === "thinking" || row.state === "objects") ? weekly(row.quote.lines) : 0),
		0,
	);
	return clientHours(state) + standing / 2 + weekly(truthOf(state, id).needs) / 2 > fullAt * self.hoursPerWeek;
}

/** Turning away who cannot or does not pay is right; a protected offer at the floor is a way of asking for it. */
function hopelessShare(state: PricingState, row: LeadRow, way: Sale["way"], offers: readonly Quote[]): number {
	if (way === "declined") return 1;
	if (way === "left") return 0.3;
	const [offer] = offers;
	if (!offer) return 0.2;
	const floor = trueFloor(state.scenario.self);
	const fair = (hourlyCents(offer, state.scenario.deliverables) ?? 0) >= 0.95 * floor;
	if (truthOf(state, row.id).pays >= worthHaving.pays) return fair ? 0.5 : 0;
	return offer.contract && offer.prepaymentBp >= 5000 && fair ? 0.7 : 0.1;
}

/** An offer below the floor sells nothing but oneself, one far beyond what can be paid sells nothing at all, one without an end hangs. */
function fairness(state: PricingState, row: LeadRow, offer: Quote): number {
	const { deliverables, self } = state.scenario;
	const floor = trueFloor(self);
	const hourly = hourlyCents(offer, deliverables) ?? 0;
	const affordable = falling(ratioOf(offer, buyerOf(state, row), deliverables), 1.15, 1.7);
	return falling(hourly / floor, 0.95, 0.5) * affordable * (offer.validWeeks === null ? 0.85 : 1);
}

import type { Line, Quote } from "./action.ts";
import { between, falling } from "./between.ts";
import type { PricingScenario } from "./schema.ts";
import { type Deliverable, totalCents, workloadOf } from "./workload.ts";

/** What a lead is like as far as it decides by it, and what the player has done about it. */
export interface Buyer {
	needs: readonly Line[];
	period: PricingScenario["leads"][number]["period"];
	budgetCents: number;
	worthCents: number;
	urgency: number;
	pays: number;
	/** Now, 0–1. */
	trust: number;
	/** Has told what the work is for. */
	goalTold: boolean;
	knowsDiscount: boolean;
	cameBack: boolean;
	/** There is no clear price list to point to. */
	haggles: boolean;
}

/** How an offer stands with a lead, and what it will come to. */
export interface Appraisal {
	/** Share of what is needed that is in it, 0–1, by hours. */
	fit: number;
	/** What it feels to cost, over what could be paid. */
	ratio: number;
	/** Chances that it is taken, and that it is called too dear; else the lead goes. */
	take: number;
	object: number;
}

/**
 * How offers are decided. Design choices, in the order that trades teach: trust before price, urgency before scope.
 *
 * - `trust`, `urgency`: what each adds to the chance of a fair offer, above `stranger`.
 * - `hourFear`: an open-ended sum feels so much dearer to who trusts nobody.
 * - `valueShare`: of what the work is worth, as much may be asked once the goal is known; unasked, it feels dearer by `unasked`.
 * - `contractFriction`, `prepaymentFriction`: of a lead without any trust; `prepaymentTest` is what drives bad payers away.
 */
export const deciding = {
	stranger: 0.06,
	trust: 0.74,
	urgency: 0.2,
	hourFear: 0.25,
	valueShare: 0.25,
	unasked: 1.2,
	mismatch: 0.6,
	knownDiscount: 0.85,
	backBudget: 1.1,
	contractFriction: 0.1,
	prepaymentFriction: 0.3,
	prepaymentTest: 1.2,
	haggling: 0.88,
	suspiciouslyCheap: 0.35,
} as const;

/** Share of the needs that lines cover, by hours. */
export function fitOf(lines: readonly Line[], needs: readonly Line[], deliverables: readonly Deliverable[]): number {
	const covered = needs.map(({ deliverable, count }) => ({
		deliverable,
		count: Math.min(
			count,
			lines.reduce((sum, line) => sum + (line.deliverable === deliverable ? line.count : 0), 0),
		),
	}));
	const needed = workloadOf(needs, deliverables).all;
	return needed > 0 ? workloadOf(covered, deliverables).all / needed : 1;
}

/** What an offer feels to cost over what could be paid in the period. */
export function ratioOf(quote: Quote, buyer: Buyer, deliverables: readonly Deliverable[]): number {
	const fear = quote.basis === "hour" ? 1 + deciding.hourFear * (1 - buyer.trust) : 1;
	const cost = totalCents(quote, deliverables) * fear;
	const budget = buyer.budgetCents * (buyer.knowsDiscount ? deciding.knownDiscount : 1) * (buyer.cameBack ? deciding.backBudget : 1);
	if (quote.basis !== "value") return cost / budget;
	return buyer.goalTold ? cost / Math.max(budget, deciding.valueShare * buyer.worthCents) : (cost * deciding.unasked) / budget;
}

/** What comes of an offer. */
export function appraise(quote: Quote, buyer: Buyer, deliverables: readonly Deliverable[]): Appraisal {
	const fit = fitOf(quote.lines, buyer.needs, deliverables) * (quote.period === buyer.period ? 1 : deciding.mismatch);
	const ratio = ratioOf(quote, buyer, deliverables);
	const { trust, urgency } = buyer;
	const willing = between(deciding.stranger + deciding.trust * trust + deciding.urgency * urgency, 0, 0.97);
	const fitting = fit < 0.3 ? 0 : between((fit - 0.1) / 0.8);
	const take = between(willing * fitting * priceFactor(ratio) * friction(quote, buyer) * (buyer.haggles ? deciding.haggling : 1));
	const tooDear = ratio > 1 ? 0.85 * falling(ratio, 1.4, 1.8) : trust > 0.2 && trust < 0.8 ? 0.5 : 0.2;
	return { fit, ratio, take, object: fitting > 0 ? (1 - take) * between(tooDear + (buyer.haggles ? 0.1 : 0)) : 0 };
}

/** 1 where it is affordable, falling fast above the budget; what costs next to nothing is worth nothing to many. */
function priceFactor(ratio: number): number {
	if (ratio < deciding.suspiciouslyCheap) return 0.85;
	if (ratio <= 0.7) return 1;
	return ratio <= 1 ? 1 - 0.2 * ((ratio - 0.7) / 0.3) : 0.4 * falling(ratio, 1, 1.2);
}

function friction({ contract, prepaymentBp }: Quote, { trust, pays }: Buyer): number {
	const share = prepaymentBp / 10_000;
	const stranger = 1 - trust;
	const prepaid = deciding.prepaymentFriction * share * stranger + deciding.prepaymentTest * share * Math.max(0, 0.7 - pays);
	return between((contract ? 1 - deciding.contractFriction * stranger : 1) * (1 - prepaid));
}

import type { Moment } from "../kernel/simulation.ts";
import { ratioOf } from "./appraise.ts";
import { falling } from "./between.ts";
import { buyerOf } from "./buyer.ts";
import { weights } from "./criteria.ts";
import { inWeek, ofAct, type Told } from "./moment.ts";
import { trueFloor } from "./money.ts";
import type { Retold } from "./retold.ts";
import { type Sale, salesOf } from "./sold.ts";
import type { PricingState } from "./state.ts";
import type { Act } from "./tape.ts";
import { hourlyCents } from "./workload.ts";
import { hoursFor } from "./worth.ts";

/** Shares from which the debrief speaks of something. Design choices. */
const speakOf = { fits: 0.6, belowFloor: 0.95, beyondBudget: 1.15 } as const;
/** Of a lead, what a blind offer and one without an end cost at most, and one that never came at least. Design choice. */
const costs = { blind: 0.4, endless: 0.15, unoffered: 0.2 } as const;

/** How leads were dealt with, and what they were offered. */
export function momentsOfSelling(run: Retold): readonly Moment[] {
	const sales = salesOf(run);
	const each = (100 * weights.selling) / Math.max(1, sales.length);
	return sales.flatMap((sale) => [...theWay(run, sale, each), ...theOffers(run, sale, each)]);
}

function theWay({ acts, final }: Retold, sale: Sale, each: number): readonly Moment[] {
	const told = aboutWay(sale);
	if (!told) return [];
	const weight = each * (told.kind === "well" ? sale.share : 1 - sale.share);
	const first = sale.evidence.map((index) => acts[index]).find((act) => act !== undefined && act.action.type !== "ask");
	if (first && sale.way !== "left") return [ofAct(first, told, sale.leadId, weight)];
	const came = final.leads.find(({ id }) => id === sale.leadId)?.cameWeek ?? 0;
	return [inWeek(came, told, weight, sale.leadId)];
}

function aboutWay({ way, best, share }: Sale): Told | null {
	if (best === "declined") {
		if (way === "declined") return { kind: "well", because: "turned-away" };
		if (way === "left") return { kind: "missed", because: "no-unsaid" };
		return share < 0.5 ? { kind: "harm", because: "sold-hopeless" } : null;
	}
	if (way === "left") return { kind: "missed", because: "left-waiting" };
	if (way === "declined") return share === 1 ? { kind: "well", because: "turned-away" } : { kind: "missed", because: "no-too-soon" };
	if (share >= speakOf.fits) return { kind: "well", because: "way-fit" };
	if (way === best) return null;
	return { kind: "missed", because: way === "direct" ? "asked-too-soon" : "too-slow" };
}

function theOffers(run: Retold, { leadId, best, share, evidence }: Sale, each: number): readonly Moment[] {
	const own = evidence.flatMap((index) => run.acts[index] ?? []);
	const offers = own.filter(({ action: { type } }) => type === "offer");
	const [first] = offers;
	const told: Moment[] = offers.flatMap((act) => terms(run, act, leadId, each));
	if (best === "declined") return told;
	if (first && !own.some(({ action: { type } }) => type === "ask"))
		told.push(ofAct(first, { kind: "missed", because: "quoted-blind" }, leadId, each * costs.blind));
	const [begun] = own.filter(({ action: { type } }) => type === "offer-step" || type === "invite-to-read");
	const isTurnedAway = own.some(({ action: { type } }) => type === "decline");
	if (begun && !first && !isTurnedAway && hasAsked(run, leadId))
		told.push(ofAct(begun, { kind: "missed", because: "offer-missing" }, leadId, each * Math.max(costs.unoffered, 1 - share)));
	return told;
}

/** Whether a lead waited for an offer, in any state that was acted on. */
function hasAsked({ acts, final }: Retold, leadId: string): boolean {
	const asks = ({ leads }: PricingState) => leads.some(({ id, state }) => id === leadId && state === "asks");
	return asks(final) || acts.some(({ before }) => asks(before));
}

/** What an offer says about price and time. */
function terms({ scenario, final }: Retold, act: Act, leadId: string, each: number): Moment[] {
	const { action, before } = act;
	const row = before.leads.find(({ id }) => id === leadId);
	if (action.type !== "offer" || !row) return [];
	const { quote } = action;
	const { deliverables, self } = scenario;
	const share = (hourlyCents(quote, deliverables) ?? 0) / trueFloor(self);
	const ratio = ratioOf(quote, buyerOf(before, row), deliverables);
	const client = final.clients.find(({ id }) => id === leadId);
	const ofHours = client && hoursFor(final) > 0 ? client.hours / hoursFor(final) : 0;
	const told: Moment[] = [];
	if (share < speakOf.belowFloor) {
		const below = 1 - falling(share, 0.95, 0.5);
		told.push(ofAct(act, { kind: "harm", because: "below-floor" }, leadId, below * (each + 100 * weights.hourly * ofHours)));
	}
	if (ratio > speakOf.beyondBudget)
		told.push(ofAct(act, { kind: "missed", because: "beyond-budget" }, leadId, each * (1 - falling(ratio, 1.15, 1.7))));
	if (quote.validWeeks === null) told.push(ofAct(act, { kind: "missed", because: "offer-endless" }, leadId, each * costs.endless));
	return told;
}

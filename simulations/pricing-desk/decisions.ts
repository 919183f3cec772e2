import { bernoulli, uniform } from "../kernel/rng.ts";
import { appraise } from "./appraise.ts";
import { buyerOf } from "./buyer.ts";
import { engage, newClient } from "./engage.ts";
import { receive } from "./money.ts";
import { convinces } from "./objections.ts";
import { goneAfterStep, patience, readerGoes, readingGain, stepGain, takesStep, warm } from "./selling.ts";
import type { LeadRow, PricingState } from "./state.ts";
import { trustNow, truthOf } from "./truth.ts";
import type { NoticeKind } from "./vocabulary.ts";

/** What leads make of the week that ends now. */
export function decideWeek(state: PricingState, week: number): void {
	for (const row of state.leads) {
		if (row.state === "thinking" && row.decidesWeek !== null && row.decidesWeek <= week) decideOffer(state, row, week);
		else if (row.state === "stepping") goStep(state, row, week);
		else if (row.state === "reading") readOn(state, row, week);
		else if (row.state === "turned-away" && row.returnsWeek === week) comeBack(state, row, week);
		else if (row.state === "new" || row.state === "asks" || row.state === "objects") loseHeart(state, row, week);
	}
}

function say(state: PricingState, row: LeadRow, kind: NoticeKind, week: number): void {
	state.notices.push({ week, kind, leadId: row.id });
}

function go(state: PricingState, row: LeadRow, kind: NoticeKind, week: number): void {
	row.state = "gone";
	row.decidesWeek = null;
	say(state, row, kind, week);
}

function decideOffer(state: PricingState, row: LeadRow, week: number): void {
	const { quote } = row;
	if (!quote) return;
	const { deliverables } = state.scenario;
	const buyer = buyerOf(state, row);
	const drawn = uniform(state.seed, row.id, `decides-${row.offers}`);
	row.decidesWeek = null;
	if (row.answered && row.before) {
		if (drawn < convinces(row.answered, quote, buyer, row.before, deliverables)) win(state, row, week);
		else go(state, row, "offer-declined", week);
		return;
	}
	const { take, object, fit, ratio } = appraise(quote, buyer, deliverables);
	if (drawn < take) win(state, row, week);
	else if (drawn >= take + object) go(state, row, "offer-declined", week);
	else {
		row.state = "objects";
		row.sinceWeek = week;
		row.before = { fit, ratio };
		say(state, row, "price-too-high", week);
	}
}

function win(state: PricingState, row: LeadRow, week: number): void {
	if (!row.quote) return;
	row.state = "won";
	say(state, row, "offer-taken", week);
	const client = newClient(row.id, row.quote, week);
	client.conceded = row.answered === "concede";
	engage(state, client, week);
}

/** A first step is decided on at once, worked in the week after, and leaves trust behind. */
function goStep(state: PricingState, row: LeadRow, week: number): void {
	const { step } = row;
	if (!step) return;
	const lead = truthOf(state, row.id);
	if (step.stage === "working") {
		step.stage = "done";
		row.gained += stepGain(step.kind, step.priceCents);
		wait(state, row, "step-done", week);
		if (bernoulli(state.seed, row.id, "gone-after-step", goneAfterStep(lead.urgency))) go(state, row, "lead-gone", week);
	} else if (bernoulli(state.seed, row.id, "takes-step", takesStep(trustNow(lead, row), step.priceCents, lead.budgetCents))) {
		step.stage = "working";
		row.stepCents = step.priceCents;
		receive(state, step.priceCents);
		say(state, row, "step-taken", week);
	} else {
		step.stage = "declined";
		wait(state, row, "step-declined", week);
	}
}

/** Waits for an offer. */
function wait(state: PricingState, row: LeadRow, kind: NoticeKind, week: number): void {
	row.state = "asks";
	row.sinceWeek = week;
	say(state, row, kind, week);
}

function readOn(state: PricingState, row: LeadRow, week: number): void {
	const lead = truthOf(state, row.id);
	const lately = state.written.slice(-3).reduce((sum, hours) => sum + hours, 0);
	row.gained += readingGain(lately);
	if (trustNow(lead, row) >= warm) wait(state, row, "lead-asks", week);
	else if (bernoulli(state.seed, row.id, `forgets-${week}`, readerGoes(lead.urgency))) go(state, row, "lead-gone", week);
}

function comeBack(state: PricingState, row: LeadRow, week: number): void {
	row.returnsWeek = null;
	row.cameBack = true;
	row.answered = null;
	row.before = null;
	wait(state, row, "came-back", week);
}

function loseHeart(state: PricingState, row: LeadRow, week: number): void {
	if (week - row.sinceWeek >= patience(truthOf(state, row.id).urgency)) go(state, row, "lead-gone", week);
}

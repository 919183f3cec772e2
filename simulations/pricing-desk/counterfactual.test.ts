import { expect, test } from "vitest";
import { expectDearestTold, expectOthersKept, expectSameRunWithSameDecision } from "../kernel/debrief.test-suite.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { PricingAction } from "./action.ts";
import { debrief } from "./debrief.ts";
import { generateQuarter, makeClient, makeFloor, makeLead, makeQuarter, makeQuote } from "./make.ts";
import type { PricingScenario } from "./schema.ts";
import { weekSeconds } from "./series.ts";
import { pricingDesk } from "./simulation.ts";
import { tapeOf } from "./tape.ts";

const wait = (weeks: number): PricingAction => ({ type: "wait", weeks });
const leadId = "bakery";
const quarter = (own: Partial<ReturnType<typeof makeLead>> = {}, more: Partial<PricingScenario> = {}) =>
	makeQuarter({ leads: [makeLead({ id: leadId, ...own })], ...more });
const costliest = (log: readonly PricingAction[], scenario: PricingScenario, seed = 1) =>
	debrief({ simulation: "pricing-desk", version: 1, scenario, seed, log }).counterfactuals;
const about = (id: string, log: readonly PricingAction[], scenario = quarter()) => costliest(log, scenario).find((one) => one.about === id);

test("a form that was filled in wrongly would have been right, and one that was not would have been there on the first day", () => {
	const wrong = about("floor", [{ type: "set-floor", answers: makeFloor({ taxBp: 0, weeks: 52, utilisationBp: 10_000 }) }]);
	expect(wrong).toMatchObject({ logIndex: 0, at: 0, insteadAt: 0, did: { type: "set-floor" }, instead: { answers: makeFloor() } });
	expect(about("floor", [wait(4)])).toMatchObject({ logIndex: null, did: null, insteadAt: 0, instead: { type: "set-floor" } });
});

test("a letter left lying would have been answered when it came, and the work would have been won", () => {
	const told = about(leadId, [wait(4)], quarter({ trust: 1, urgency: 0.95, arrives: [2, 2] }));
	expect(told).toMatchObject({ logIndex: null, did: null, at: weekSeconds, insteadAt: weekSeconds, instead: { type: "offer" } });
	expect(told?.figures.income).toBeGreaterThan(50_000);
	expect(told?.raw).toBeGreaterThan(20);
	expect(told?.series.received?.at(-1)?.at).toBe(12 * weekSeconds);
});

test("an offer to a stranger would have been a small first step, and the offer would have followed it", () => {
	const cold = quarter({ trust: 0.1, urgency: 0.1, budgetCents: 120_000 });
	const log: readonly PricingAction[] = [{ type: "offer", leadId, quote: makeQuote() }];
	const seed = Array.from({ length: 40 }, (_, i) => i + 1).find((one) => costliest(log, cold, one).some((told) => told.about === leadId));
	const told = costliest(log, cold, seed).find((one) => one.about === leadId);
	expect(told).toMatchObject({ did: { type: "offer" }, instead: { type: "offer-step", leadId } });
	expect(told?.figures["billable-hours"]).toBeGreaterThan(4);
});

test("who never pays would have been turned away", () => {
	const quote = makeQuote({ contract: false, prepaymentBp: 0 });
	const told = about(leadId, [{ type: "offer", leadId, quote }], quarter({ pays: 0.05, trust: 0.9 }));
	expect(told).toMatchObject({ instead: { type: "decline", leadId } });
});

test("what was overdue and never mentioned would have been reminded of", () => {
	const scenario = quarter({}, { clients: [makeClient({ id: "old", owedCents: 200_000, pays: 0.3 })] });
	const seed = Array.from({ length: 30 }, (_, i) => i + 1).find((one) =>
		costliest([wait(4)], scenario, one).some(({ instead }) => instead.type === "chase"),
	);
	const told = costliest([wait(4)], scenario, seed).find((one) => one.about === "old");
	expect(told).toMatchObject({ did: null, at: 0, instead: { type: "chase", clientId: "old" } });
	expect(told?.raw).toBeGreaterThan(0);
});

test("with the same decision in its place it is the same quarter", () => {
	for (const policy of [pricingDesk.policies.expert, pricingDesk.policies.competent, pricingDesk.policies.careless]) {
		expectSameRunWithSameDecision(tapeOf(playPolicy(pricingDesk, generateQuarter(3), 5, policy).run));
	}
});

test("whatever decision is put in, the player's other actions keep their weeks and their order", () => {
	const tape = tapeOf(playPolicy(pricingDesk, generateQuarter(4), 2, pricingDesk.policies.competent).run);
	expectOthersKept(tape, { type: "set-floor", answers: makeFloor() }, { last: 11, numRuns: 60, follow: () => null });
});

test("at most three are told, dearest first, each about something else and better than what was; told twice they are the same", () => {
	let most = 0;
	for (const policy of Object.values({ ...pricingDesk.policies, ...pricingDesk.tricks })) {
		const { run } = playPolicy(pricingDesk, generateQuarter(1), 9, policy);
		most = Math.max(most, expectDearestTold(debrief, run));
	}
	expect(most).toBe(3);
});

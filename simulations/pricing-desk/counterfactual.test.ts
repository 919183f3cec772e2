import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceDecision } from "../kernel/another-decision.ts";
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
		const tape = tapeOf(playPolicy(pricingDesk, generateQuarter(3), 5, policy).run);
		for (const { action, before, index } of tape.acts.filter(({ action }) => action.type !== "wait")) {
			const again = replaceDecision(tape, { time: before.week, choose: () => [action] }, [index]);
			expect(again?.tape.state).toEqual(tape.state);
		}
	}
});

test("whatever decision is put in, the player's other actions keep their weeks and their order", () => {
	const tape = tapeOf(playPolicy(pricingDesk, generateQuarter(4), 2, pricingDesk.policies.competent).run);
	const others = tape.acts.filter(({ action }) => action.type !== "wait");
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 11 }), fc.option(fc.nat(others.length - 1)), (week, place) => {
			const skip = place === null ? [] : [others[place]?.index ?? -1];
			const put: PricingAction = { type: "set-floor", answers: makeFloor() };
			const replaced = replaceDecision(tape, { time: week, choose: () => [put], follow: () => null }, skip);
			expect(replaced?.instead?.before.week).toBe(week);
			const played = replaced?.tape.acts.filter((act) => act.action.type !== "wait" && act.action !== put) ?? [];
			let from = 0;
			for (const { action, before } of played) {
				const at = others.findIndex((act, i) => i >= from && act.action === action);
				expect(at).toBeGreaterThanOrEqual(0);
				expect(others[at]?.before.week).toBe(before.week);
				from = at + 1;
			}
		}),
		{ numRuns: 60 },
	);
});

test("at most three are told, dearest first, each about something else and better than what was; told twice they are the same", () => {
	let most = 0;
	for (const policy of Object.values({ ...pricingDesk.policies, ...pricingDesk.tricks })) {
		const { run } = playPolicy(pricingDesk, generateQuarter(1), 9, policy);
		const before = JSON.stringify(run);
		const { counterfactuals } = debrief(run);
		most = Math.max(most, counterfactuals.length);
		expect(counterfactuals.length).toBeLessThanOrEqual(3);
		expect(new Set(counterfactuals.map((one) => one.about)).size).toBe(counterfactuals.length);
		const gains = counterfactuals.map(({ raw }) => raw);
		expect(gains).toEqual(gains.toSorted((a, b) => b - a));
		for (const gain of gains) expect(gain).toBeGreaterThan(0);
		expect(JSON.stringify(debrief({ ...run, log: [...run.log] }).counterfactuals)).toBe(JSON.stringify(counterfactuals));
		expect(JSON.stringify(run)).toBe(before);
	}
	expect(most).toBe(3);
});

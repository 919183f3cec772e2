import { expect, test } from "vitest";
import { overSeeds } from "../kernel/measure.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { PricingAction, Quote } from "./action.ts";
import { list, offer, play, wait } from "./facts/runs.ts";
import { grade } from "./grade.ts";
import { generateQuarter, makeClient, makeFloor, makeLead, makeList, makeQuarter, makeQuote } from "./make.ts";
import { trueFloor } from "./money.ts";
import { answersOf } from "./negotiated.ts";
import { tricks } from "./policies/tricks.ts";
import { protectionOf } from "./protected.ts";
import { retell } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";
import { pricingDesk } from "./simulation.ts";
import { salesOf } from "./sold.ts";
import type { PricingState } from "./state.ts";
import { simulationId, version } from "./version.ts";
import type { CriterionId } from "./vocabulary.ts";
import { goesOn, worthOf } from "./worth.ts";

const runOf = (scenario: PricingScenario, log: readonly PricingAction[], seed = 1) => ({
	simulation: simulationId,
	version,
	scenario,
	seed,
	log,
});
const criterion = (id: CriterionId, log: readonly PricingAction[], scenario = generateQuarter(1), seed = 1) =>
	grade(runOf(scenario, log, seed)).criteria.find((one) => one.id === id)?.score ?? Number.NaN;

const form = (own = {}): PricingAction => ({ type: "set-floor", answers: makeFloor(own) });
const listed = (own = {}): PricingAction => ({ type: "set-price-list", list: makeList(own) });

test("the form counts by its parts and by what follows from them, and loses when it comes late", () => {
	expect(criterion("floor", [form()])).toBeCloseTo(100, 6);
	expect(criterion("floor", [])).toBe(0);
	const noTax = criterion("floor", [form({ taxBp: 0 })]);
	expect(noTax).toBeLessThan(80);
	expect(noTax).toBeGreaterThan(criterion("floor", [form({ taxBp: 0, weeks: 52, utilisationBp: 10_000, expensesCents: 0 })]));
	expect(criterion("floor", [wait(4), wait(1), form()])).toBeLessThan(80);
	expect(criterion("floor", [form({ taxBp: 0 }), form()])).toBeCloseTo(100, 6);
});

test("a list loses by what is unclear, what lies below the floor, and what it leaves out", () => {
	const all = ["post", "video", "plan", "page", "report"].map((deliverable) => ({ deliverable, priceCents: 50_000 }));
	const [steady] = makeList().packages as [ReturnType<typeof makeList>["packages"][number]];
	const whole = criterion("price-list", [listed({ pieces: all })]);
	expect(whole).toBeCloseTo(100, 6);
	expect(criterion("price-list", [listed({ pieces: all, packages: [{ ...steady, revisions: null, minMonths: null }] })])).toBeLessThan(
		whole - 20,
	);
	expect(criterion("price-list", [listed({ pieces: all, hourCents: 1000, packages: [{ ...steady, priceCents: 10_000 }] })])).toBeLessThan(
		whole - 15,
	);
	expect(criterion("price-list", [listed()])).toBeLessThan(whole - 5);
});

/** How the one lead of a market was dealt with. */
function sale(log: readonly PricingAction[], own: Parameters<typeof makeLead>[0]) {
	const [found] = salesOf(retell(runOf(makeQuarter({ leads: [makeLead(own)] }), log)));
	if (!found) throw new Error("Nobody came.");
	return found;
}
const ask: PricingAction = { type: "ask", leadId: "it", question: "budget" };
const stepFirst: PricingAction = { type: "offer-step", leadId: "it", step: "audit", priceCents: 5000 };
const decline: PricingAction = { type: "decline", leadId: "it" };

test("selling counts by how the way fits the lead", () => {
	const cold = { id: "it", trust: 0.15, urgency: 0.2 };
	const warm = { id: "it", trust: 0.75, urgency: 0.9 };
	expect(sale([ask, offer("it")], cold)).toMatchObject({ way: "direct", best: "two-step" });
	expect(sale([ask, offer("it")], warm)).toMatchObject({ way: "direct", best: "direct" });
	expect(sale([ask, offer("it")], warm).share).toBeGreaterThan(0.95);
	expect(sale([ask, offer("it")], cold).share).toBeLessThan(0.6);
	expect(sale([ask, stepFirst, wait(2), offer("it")], cold).share).toBeGreaterThan(sale([ask, offer("it")], cold).share);
	expect(sale([offer("it")], warm).share).toBeLessThan(0.7);
	expect(sale([ask, offer("it", { validWeeks: null })], warm).share).toBeLessThan(0.9);
});

test("a lead left waiting is missed, one that cannot pay is turned away with right, one that can is not", () => {
	expect(sale([], { id: "it" })).toMatchObject({ way: "left", share: 0 });
	expect(sale([decline], { id: "it" })).toMatchObject({ way: "declined", share: 0 });
	expect(sale([decline], { id: "it", budgetCents: 20_000 })).toMatchObject({ best: "declined", share: 1 });
	expect(sale([decline], { id: "it", pays: 0.1 })).toMatchObject({ best: "declined", share: 1 });
	expect(sale([ask, offer("it", { priceCents: 15_000 })], { id: "it", budgetCents: 20_000 }).share).toBe(0);
});

test("an offer below the floor, or far beyond what can be paid, sells nothing", () => {
	const warm = { id: "it", trust: 0.75, urgency: 0.9 };
	expect(sale([ask, offer("it", { priceCents: 30_000 })], warm).share).toBeLessThan(0.2);
	expect(sale([ask, offer("it", { priceCents: 240_000 })], warm).share).toBe(0);
});

test("turning away is right when the week is full", () => {
	const busy = makeClient({ id: "busy", quote: makeQuote({ lines: [{ deliverable: "post", count: 95 }], priceCents: 600_000 }) });
	const scenario = makeQuarter({ leads: [makeLead({ id: "it" })], clients: [busy] });
	expect(salesOf(retell(runOf(scenario, [decline])))).toMatchObject([{ way: "declined", share: 1 }]);
});

test("less scope at the same rate is the better answer, a discount below the floor the worst", () => {
	const dear = makeQuarter({ leads: [makeLead({ id: "it", trust: 0.5, budgetCents: 70_000 })] });
	const seed = overSeeds(60, (one) => one).find(
		(one) => play(dear, one, [list, offer("it"), wait(2)]).leads[0]?.state === "objects",
	) as number;
	const share = (own: object) => {
		const action = { type: "answer-objection", leadId: "it", ...own } as PricingAction;
		return answersOf(retell(runOf(dear, [list, offer("it"), wait(2), action], seed)))[0]?.share;
	};
	const cut = share({ answer: "cut-scope", lines: [{ deliverable: "post", count: 9 }], priceCents: 60_000 });
	expect(cut).toBeGreaterThan(0.8);
	expect(share({ answer: "concede", priceCents: 75_000 })).toBeCloseTo(0.4, 6);
	expect(share({ answer: "concede", priceCents: 50_000 })).toBe(0);
	expect(share({ answer: "cut-scope", lines: [{ deliverable: "post", count: 9 }], priceCents: 30_000 })).toBeLessThan(0.2);
	expect(answersOf(retell(runOf(dear, [list, offer("it"), wait(2)], seed)))).toMatchObject([{ share: 0, index: null }]);
});

test("contract and prepayment cover money at risk, and reminding in time covers the rest", () => {
	const willing = makeQuarter({ leads: [makeLead({ id: "it", trust: 1, urgency: 1, pays: 1, creep: 0, budgetCents: 300_000 })] });
	const seed = overSeeds(60, (one) => one).find(
		(one) => play(willing, one, [list, offer("it"), wait()]).leads[0]?.state === "won",
	) as number;
	const covered = (own: Partial<Quote>) => protectionOf(retell(runOf(willing, [list, offer("it", own)], seed)));
	expect(covered({})).toBeCloseTo(1, 6);
	expect(covered({ contract: false, prepaymentBp: 0 })).toBe(0);
	expect(covered({ prepaymentBp: 0 })).toBeCloseTo(0.45, 6);
	const owing = makeQuarter({
		clients: [makeClient({ id: "debtor", pays: 0, owedCents: 80_000, quote: makeQuote({ contract: false, prepaymentBp: 0 }) })],
	});
	const reminded = Array.from({ length: 8 }, () => [{ type: "chase", clientId: "debtor" } as const, wait()]).flat();
	const protection = (log: readonly PricingAction[]) => protectionOf(retell(runOf(owing, log))) ?? 1;
	expect(protection([])).toBe(0);
	expect(protection(reminded.slice(0, 2))).toBeGreaterThan(0);
});

test("what was worked for counts with what is still open, what was paid in advance and not worked for does not", () => {
	const willing = makeQuarter({ leads: [makeLead({ id: "it", trust: 1, urgency: 1, pays: 1, creep: 0, budgetCents: 300_000 })] });
	const seed = overSeeds(60, (one) => one).find(
		(one) => play(willing, one, [list, offer("it"), wait()]).leads[0]?.state === "won",
	) as number;
	const ahead = play(willing, seed, [list, offer("it"), wait()]);
	expect(ahead.receivedCents).toBe(40_000);
	expect(worthOf(ahead)).toBeLessThan(1);
	const worked = play(willing, seed, [list, offer("it"), wait(3)]);
	expect(worthOf(worked)).toBeGreaterThanOrEqual(40_000);
});

test("ongoing work that was won in the last weeks hardly counts as something that goes on, and saving up for them gains nothing", () => {
	const willing = makeQuarter({ leads: [makeLead({ id: "it", trust: 1, urgency: 0, pays: 1, creep: 0, budgetCents: 300_000 })] });
	const beyond = (weeks: number) => {
		const seed = overSeeds(60, (one) => one).find(
			(one) => play(willing, one, [list, offer("it"), wait(weeks)]).clients.length > 0,
		) as number;
		const state = play(willing, seed, [list, offer("it"), wait(weeks)]);
		return goesOn(state, state.clients[0] as PricingState["clients"][number]);
	};
	expect(beyond(2)).toBeLessThan(0.25 * 80_000);
	expect(beyond(4)).toBeGreaterThan(beyond(2));
	const scores = [1, 2, 3, 4, 5].map((seed) => grade(playPolicy(pricingDesk, generateQuarter(2), seed, tricks.harvest).run).score);
	for (const score of scores) expect(score).toBeLessThan(60);
});

test("an hour at the floor is worth all, at two fifths of it nothing", () => {
	const lines = [{ deliverable: "post", count: 20 }];
	const clientAt = (times: number) =>
		makeQuarter({
			leads: [makeLead({ id: "it", arrives: [12, 12] })],
			clients: [
				makeClient({
					id: "old",
					pays: 1,
					creep: 0,
					regard: 1,
					ranWeeks: 4,
					quote: makeQuote({ lines, prepaymentBp: 0, priceCents: Math.round(30 * times * trueFloor(makeQuarter().self)) }),
				}),
			],
		});
	const hourly = (times: number) => criterion("hourly", [], clientAt(times));
	expect(hourly(1.1)).toBeGreaterThan(95);
	expect(hourly(0.35)).toBe(0);
	expect(hourly(0.7)).toBeGreaterThan(30);
	expect(hourly(0.7)).toBeLessThan(70);
});

test("evidence points at accepted actions of the log", () => {
	for (const policy of Object.values({ ...pricingDesk.policies, ...pricingDesk.tricks })) {
		const { run } = playPolicy(pricingDesk, generateQuarter(1), 5, policy);
		for (const { id, evidence } of grade(run).criteria) for (const index of evidence) expect(run.log[index], id).toBeDefined();
	}
});

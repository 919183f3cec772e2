import { expect, test } from "vitest";
import { overSeeds } from "../kernel/measure.ts";
import type { PricingAction, Quote } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import { list, offer, play, playOn, wait } from "./facts/runs.ts";
import { makeClient, makeFloor, makeLead, makeList, makeQuarter, makeQuote, makeSelf } from "./make.ts";
import { observe } from "./observe.ts";
import type { PricingScenario } from "./schema.ts";
import type { PricingState } from "./state.ts";

/** Takes nearly any fair offer, and always pays. */
const willing = makeLead({ id: "bakery", trust: 1, urgency: 1, pays: 1, creep: 0, budgetCents: 200_000 });
const scenario = makeQuarter({ leads: [willing] });
const client = (state: PricingState, id = "bakery") => {
	const found = observe(state).clients.find((one) => one.id === id);
	if (!found) throw new Error(`${id} is no client.`);
	return found;
};
const refused = (state: PricingState, action: PricingAction) => {
	const next = step(state, action);
	return next.ok ? null : next.code;
};
/** The first seed on which a lead takes the offer. */
function won(own: Partial<Quote> = {}, of: PricingScenario = scenario): PricingState {
	for (let seed = 1; seed < 50; seed++) {
		const state = play(of, seed, [list, offer("bakery", own), wait()]);
		if (state.clients.some(({ id }) => id === "bakery")) return state;
	}
	throw new Error("Nobody takes this.");
}
const share = (seeds: number, is: (seed: number) => boolean) => overSeeds(seeds, is).filter(Boolean).length / seeds;

test("a quarter runs its weeks, and a wait beyond its end ends there", () => {
	const state = play(scenario, 1, [wait(4), wait(4), wait(3), wait(4)]);
	expect(state.week).toBe(12);
	expect(isOver(state)).toBe(true);
	expect(refused(state, wait())).toBe("quarter-over");
	expect(observe(state).past.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test("two waits lead where one does", () => {
	const apart = playOn(won(), [wait(1), wait(3)]);
	const together = playOn(won(), [wait(4)]);
	expect({ ...apart, notices: [] }).toEqual({ ...together, notices: [] });
});

test("a form and a list cost their hour once, and the floor follows from the form", () => {
	const state = play(scenario, 1, [
		{ type: "set-floor", answers: makeFloor({ weeks: 40 }) },
		{ type: "set-floor", answers: makeFloor() },
		{ type: "set-price-list", list: makeList() },
		{ type: "set-price-list", list: makeList({ hourCents: 5000 }) },
	]);
	expect(observe(state).hours.acts).toBe(2);
	expect(observe(state).floor?.hourCents).toBe(4105);
});

test("a week has no more hours than a person can give", () => {
	const full = play(scenario, 1, [
		{ type: "write", hours: 20 },
		{ type: "prospect", hours: 20 },
		{ type: "write", hours: 20 },
	]);
	expect(refused(full, { type: "write", hours: 5 })).toBe("no-hours-left");
	expect(refused(full, { type: "decline", leadId: "bakery" })).toBeNull();
});

test("a project taken is paid in advance as agreed, worked, billed and paid", () => {
	const state = won({ basis: "value", period: "once", priceCents: 60_000 }, makeQuarter({ leads: [{ ...willing, period: "once" }] }));
	expect(client(state).paidCents).toBe(30_000);
	const later = playOn(state, [wait(4), wait(4)]);
	expect(client(later)).toMatchObject({ state: "ended", done: 1, paidCents: 60_000, owedCents: 0, hours: 18 });
});

test("work by the month is billed by the month, and half of it comes before", () => {
	const state = won();
	expect(client(state)).toMatchObject({ paidCents: 40_000, hoursPerWeek: 4.5, weeksLeftOfMonth: 4 });
	const month = playOn(state, [wait(4)]);
	expect(client(month).paidCents + client(month).owedCents).toBeGreaterThanOrEqual(80_000);
});

test("a project that is ended early gives back what was paid and not worked for", () => {
	const of = makeQuarter({ leads: [{ ...willing, period: "once" }] });
	const state = won({ basis: "deliverable", period: "once", prepaymentBp: 10_000 }, of);
	expect(client(state).paidCents).toBe(80_000);
	const ended = playOn(state, [wait(), { type: "end-client", clientId: "bakery" }]);
	expect(client(ended)).toMatchObject({ state: "ended", owedCents: 0 });
	expect(client(ended).paidCents).toBeGreaterThan(20_000);
	expect(client(ended).paidCents).toBeLessThan(30_000);
});

test("acts on what is not there, or not in that state, say so", () => {
	const fresh = begin(scenario, 1);
	const state = won();
	const cases: readonly [PricingState, PricingAction, string | null][] = [
		[fresh, offer("nobody"), "no-such-lead"],
		[fresh, offer("bakery", { lines: [{ deliverable: "castle", count: 1 }] }), "unknown-deliverable"],
		[fresh, { type: "set-price-list", list: makeList({ pieces: [{ deliverable: "castle", priceCents: 1 }] }) }, "unknown-deliverable"],
		[fresh, { type: "answer-objection", leadId: "bakery", answer: "concede", priceCents: 1 }, "no-objection"],
		[fresh, { type: "chase", clientId: "bakery" }, "not-a-client"],
		[
			play(scenario, 1, [{ type: "ask", leadId: "bakery", question: "goal" }]),
			{ type: "ask", leadId: "bakery", question: "goal" },
			"already-told",
		],
		[play(scenario, 1, [{ type: "decline", leadId: "bakery" }]), offer("bakery"), "lead-not-waiting"],
		[play(scenario, 1, [{ type: "invite-to-read", leadId: "bakery" }]), { type: "invite-to-read", leadId: "bakery" }, "already-reading"],
		[state, offer("bakery"), "lead-not-waiting"],
		[state, { type: "chase", clientId: "bakery" }, "nothing-overdue"],
		[state, { type: "answer-request", clientId: "bakery", answer: "charge" }, "no-request"],
		[state, { type: "go-on", clientId: "bakery" }, "not-stopped"],
		[state, { type: "reprice", clientId: "bakery", priceCents: 80_000 }, "same-price"],
		[playOn(state, [{ type: "stop-work", clientId: "bakery" }]), { type: "stop-work", clientId: "bakery" }, "already-stopped"],
		[playOn(state, [{ type: "end-client", clientId: "bakery" }]), { type: "end-client", clientId: "bakery" }, "already-ending"],
	];
	for (const [at, action, code] of cases) expect(refused(at, action), JSON.stringify(action)).toBe(code);
});

test("an objection is answered with less scope, a lower price or reasons, and not with what is none", () => {
	const dear = makeQuarter({ leads: [{ ...willing, trust: 0.5, budgetCents: 60_000 }] });
	const seed = overSeeds(40, (one) => one).find(
		(one) => play(dear, one, [list, offer("bakery"), wait()]).leads[0]?.state === "objects",
	) as number;
	const state = play(dear, seed, [list, offer("bakery"), wait()]);
	const answer = (own: object) =>
		refused(state, { type: "answer-objection", leadId: "bakery", answer: "cut-scope", ...own } as PricingAction);
	expect(answer({})).toBe("answer-needs-lines");
	expect(answer({ lines: [{ deliverable: "post", count: 8 }] })).toBe("answer-needs-price");
	expect(answer({ lines: [{ deliverable: "post", count: 12 }], priceCents: 50_000 })).toBe("scope-not-smaller");
	expect(answer({ lines: [{ deliverable: "page", count: 1 }], priceCents: 50_000 })).toBe("scope-not-smaller");
	expect(answer({ lines: [{ deliverable: "post", count: 8 }], priceCents: 90_000 })).toBe("price-not-lower");
	expect(answer({ answer: "concede", priceCents: 80_000 })).toBe("price-not-lower");
	expect(answer({ lines: [{ deliverable: "post", count: 8 }], priceCents: 53_000 })).toBeNull();
});

test("an offer far above what can be paid is not taken, and one far below the budget is no better than a fair one", () => {
	const taken = (priceCents: number) =>
		share(120, (seed) => play(makeQuarter(), seed, [list, offer("bakery", { priceCents }), wait(2)]).leads[0]?.state === "won");
	expect(taken(170_000)).toBe(0);
	expect(taken(70_000)).toBeGreaterThan(0.4);
	expect(taken(20_000)).toBeLessThanOrEqual(taken(70_000));
});

test("a share of the worth can be asked for once the goal was asked, and not before", () => {
	const of = makeQuarter({ leads: [makeLead({ id: "bakery", trust: 0.8, worthCents: 800_000 })] });
	const quote = { basis: "value", priceCents: 150_000 } as const;
	const taken = (before: readonly PricingAction[]) =>
		share(120, (seed) => play(of, seed, [list, ...before, offer("bakery", quote), wait(2)]).leads[0]?.state === "won");
	expect(taken([])).toBe(0);
	expect(taken([{ type: "ask", leadId: "bakery", question: "goal" }])).toBeGreaterThan(0.4);
});

test("a scope without an end grows by every favour", () => {
	const greedy = makeQuarter({ leads: [], draw: 1, clients: [makeClient({ id: "old", creep: 0.8, pays: 1 })] });
	const requests = (answer: "for-free" | "refuse", seed: number) => {
		let state = begin({ ...greedy, leads: [willing] }, seed);
		for (let week = 0; week < 12; week++) {
			if (state.clients[0]?.request && state.clients[0].state === "active")
				state = playOn(state, [{ type: "answer-request", clientId: "old", answer }]);
			state = playOn(state, [wait()]);
		}
		return state.clients[0]?.requests ?? 0;
	};
	const mean = (answer: "for-free" | "refuse") => overSeeds(80, (seed) => requests(answer, seed)).reduce((a, b) => a + b, 0) / 80;
	expect(mean("for-free")).toBeGreaterThan(1.2 * mean("refuse"));
});

test("above capacity one tires, work suffers, and regard falls", () => {
	const heavy = (count: number) =>
		makeClient({ id: "old", pays: 1, creep: 0, quote: makeQuote({ lines: [{ deliverable: "post", count }], priceCents: 400_000 }) });
	const after = (count: number) => play(makeQuarter({ leads: [willing], clients: [heavy(count)] }), 1, [wait(4)]);
	const [busy, easy] = [after(140), after(40)];
	expect(["tired", "worn-out"]).toContain(observe(busy).energy);
	expect(observe(easy).energy).toBe("fresh");
	expect(busy.clients[0]?.regard).toBeLessThan(easy.clients[0]?.regard ?? 0);
});

test("writing brings readers in weeks, and readers bring leads", () => {
	const reader = makeLead({ id: "reader", source: "reader", always: false });
	const of = makeQuarter({ self: makeSelf({ readers: 0 }), leads: [reader] });
	expect(share(40, (seed) => play(of, seed, [wait(4), wait(4), wait(4)]).leads.length > 0)).toBe(0);
	const write: PricingAction = { type: "write", hours: 6 };
	const weeks = Array.from({ length: 8 }, () => [write, wait()]).flat();
	expect(share(40, (seed) => play(of, seed, weeks).leads.length > 0)).toBeGreaterThan(0.8);
});

test("looking for clients brings strangers sooner", () => {
	const stranger = makeLead({ id: "bakery", arrives: [8, 8] });
	const came = (before: readonly PricingAction[], seed: number) =>
		play(makeQuarter({ leads: [stranger] }), seed, [...before, wait(4)]).leads.length;
	expect(share(40, (seed) => came([], seed) > 0)).toBe(0);
	expect(share(40, (seed) => came([{ type: "prospect", hours: 12 }], seed) > 0)).toBeGreaterThan(0.5);
});

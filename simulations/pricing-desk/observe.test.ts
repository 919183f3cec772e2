import { expect, test } from "vitest";
import { playPolicy } from "../kernel/replay.ts";
import { begin } from "./engine.ts";
import { offer, play, wait } from "./facts/runs.ts";
import { generateQuarter, makeClient, makeLead, makeQuarter } from "./make.ts";
import { observe } from "./observe.ts";
import { read } from "./read.ts";
import type { PricingScenario } from "./schema.ts";
import { pricingDesk } from "./simulation.ts";

/** The same people, with everything that they keep to themselves changed. */
function otherwise(scenario: PricingScenario): PricingScenario {
	const hidden = { budgetCents: 777_700, worthCents: 8_888_800, pays: 0.123, creep: 0.456 };
	return {
		...scenario,
		leads: scenario.leads.map((lead) => ({ ...lead, ...hidden, urgency: 0.321, trust: 0.654, months: 11, reads: { pays: 0.5 } })),
		clients: scenario.clients.map((client) => ({ ...client, ...hidden })),
	};
}

test("the first morning shows nothing of what leads and clients keep to themselves", () => {
	for (const seed of [1, 2, 3]) {
		const scenario = generateQuarter(seed, { clients: [makeClient({ id: "old", owedCents: 5000 })] });
		expect(observe(begin(otherwise(scenario), seed))).toEqual(observe(begin(scenario, seed)));
	}
});

test("no hidden figure of anybody stands anywhere on the screen, whatever has happened", () => {
	const marks = [777_700, 8_888_800, 0.123, 0.456, 0.321, 0.654];
	const scenario = otherwise(generateQuarter(4));
	let state = begin(scenario, 4);
	for (const action of playPolicy(pricingDesk, scenario, 4, pricingDesk.policies.expert).run.log) {
		const next = pricingDesk.step(state, action);
		if (next.ok) state = next.state;
		const text = JSON.stringify({ ...observe(state), priceList: null, floor: null });
		for (const mark of marks) expect(text).not.toMatch(new RegExp(`[:,[]${String(mark).replace(".", "\\.")}[,}\\]]`));
	}
});

test("a question is answered with a span around the truth, and not by strangers who trust nobody", () => {
	const told = (trust: number) => {
		const of = makeQuarter({ leads: [makeLead({ id: "bakery", trust })] });
		const state = play(of, 2, [
			{ type: "ask", leadId: "bakery", question: "budget" },
			{ type: "ask", leadId: "bakery", question: "goal" },
			{ type: "ask", leadId: "bakery", question: "deadline" },
		]);
		return observe(state).leads[0];
	};
	const warm = told(0.6);
	expect(warm?.toldBudgetCents?.[0]).toBeLessThan(100_000);
	expect(warm?.toldBudgetCents?.[1]).toBeGreaterThan(100_000);
	expect(warm?.toldWorthCents).not.toBeNull();
	expect(warm?.toldWeeks).toBe(5);
	expect(told(0.05)).toMatchObject({ toldBudgetCents: null, toldWorthCents: null });
});

test("what one takes a lead for lies near its words, and nearer to the truth once one has asked", () => {
	const of = makeQuarter({ leads: [makeLead({ id: "bakery", pays: 0.1, reads: { pays: 0.9 } })] });
	const pays = (asked: boolean, seed: number) =>
		read(play(of, seed, asked ? [{ type: "ask", leadId: "bakery", question: "payment" }] : [])).leads[0]?.pays ?? Number.NaN;
	for (const seed of [1, 2, 3, 4, 5]) {
		expect(pays(false, seed)).toBeGreaterThan(0.5);
		expect(pays(true, seed)).toBeLessThan(0.4);
	}
});

test("nobody who cannot be won any more is read", () => {
	const of = makeQuarter({ leads: [makeLead({ id: "bakery", trust: 1, urgency: 1 }), makeLead({ id: "tailor" })] });
	const state = play(of, 1, [offer("bakery"), { type: "decline", leadId: "tailor" }, wait(2)]);
	expect(read(state).leads).toEqual([]);
});

import { expect, test } from "vitest";
import { overSeeds } from "../kernel/measure.ts";
import type { PricingAction, Quote } from "./action.ts";
import { begin, step } from "./engine.ts";
import { list, offer, play, playOn, playWeeks, wait } from "./facts/runs.ts";
import { makeClient, makeLead, makeQuarter, makeQuote } from "./make.ts";
import type { PricingScenario } from "./schema.ts";
import type { PricingState } from "./state.ts";

const share = (seeds: number, is: (seed: number) => boolean) => overSeeds(seeds, is).filter(Boolean).length / seeds;
const seeds = 200;
const state = (of: PricingState) => of.leads[0]?.state;

/** A client who owes a month and never pays by itself. */
function debtor(own: Partial<Quote>, elsewhere = false): PricingScenario {
	const quote = makeQuote({ prepaymentBp: 0, ...own });
	return makeQuarter({ clients: [makeClient({ id: "debtor", pays: 0, creep: 0, owedCents: 80_000, quote, elsewhere })] });
}
const chased = (of: PricingScenario, seed: number) =>
	playWeeks(begin(of, seed), ({ clients, week }) =>
		clients.some(
			({ invoices, chasedWeek }) => chasedWeek !== week && invoices.some(({ state: so, dueWeek }) => so === "open" && dueWeek < week),
		)
			? [{ type: "chase", clientId: "debtor" }]
			: [],
	).clients[0]?.invoices[0]?.state === "paid";

test("reminding brings money, most with a contract, least from another town without one", () => {
	const left = share(seeds, (seed) => play(debtor({ contract: true }), seed, [wait(4), wait(4)]).clients[0]?.invoices[0]?.state === "paid");
	const [by, bare, far] = [debtor({ contract: true }), debtor({ contract: false }), debtor({ contract: false }, true)].map((of) =>
		share(seeds, (seed) => chased(of, seed)),
	) as [number, number, number];
	expect(by).toBeGreaterThan(left);
	expect(by).toBeGreaterThan(bare);
	expect(bare).toBeGreaterThan(far);
});

test("an invoice that nobody pays is lost after six overdue weeks", () => {
	const of = debtor({ contract: false });
	const lost = overSeeds(40, (seed) => play(of, seed, [wait(4), wait(4)])).flatMap(({ clients }) => clients[0]?.invoices.slice(0, 1) ?? []);
	expect(lost.some((invoice) => invoice.state === "written-off")).toBe(true);
	for (const invoice of lost) if (invoice.state === "written-off") expect(invoice.closedWeek).toBe(invoice.dueWeek + 7);
});

test("a bad payer rather goes than pays in advance, a good one hardly minds", () => {
	const taken = (pays: number, prepaymentBp: number) =>
		share(
			seeds,
			(seed) =>
				state(play(makeQuarter({ leads: [makeLead({ id: "it", pays })] }), seed, [list, offer("it", { prepaymentBp }), wait(2)])) === "won",
		);
	expect(taken(0.1, 0) - taken(0.1, 10_000)).toBeGreaterThan(0.2);
	expect(taken(0.95, 0) - taken(0.95, 10_000)).toBeLessThan(0.15);
});

test("a first step that is paid wins more trust than a gift", () => {
	const cold = makeQuarter({ leads: [makeLead({ id: "it", trust: 0.2, urgency: 0.2 })] });
	const gained = (priceCents: number) => {
		const ends = overSeeds(60, (seed) => play(cold, seed, [{ type: "offer-step", leadId: "it", step: "audit", priceCents }, wait(2)]));
		return Math.max(...ends.map(({ leads }) => leads[0]?.gained ?? 0));
	};
	expect(gained(5000)).toBeGreaterThan(gained(0));
	expect(gained(0)).toBeGreaterThan(0);
});

test("a reader grows warm by what one writes, and asks by itself", () => {
	const of = makeQuarter({ leads: [makeLead({ id: "it", trust: 0.3, urgency: 0.1 })] });
	const asks = (write: boolean, seed: number) => {
		const weeks: PricingAction[] = Array.from({ length: 5 }, () => [
			...(write ? [{ type: "write", hours: 4 } as const] : []),
			wait(),
		]).flat();
		return state(play(of, seed, [{ type: "invite-to-read", leadId: "it" }, ...weeks])) === "asks";
	};
	expect(share(60, (seed) => asks(true, seed))).toBeGreaterThan(share(60, (seed) => asks(false, seed)) + 0.3);
});

test("who is in a hurry goes after a week without a word, others wait longer", () => {
	const waits = (urgency: number) => {
		let now = begin(makeQuarter({ leads: [makeLead({ id: "it", urgency })] }), 1);
		while (state(now) === "new") now = playOn(now, [wait()]);
		return now.week;
	};
	expect(waits(1)).toBe(1);
	expect(waits(0)).toBe(4);
});

test("an offer without an end is thought about longer", () => {
	const weeks = (validWeeks: number | null, seed: number) => {
		let now = play(makeQuarter(), seed, [offer("bakery", { validWeeks })]);
		while (state(now) === "thinking") now = playOn(now, [wait()]);
		return now.week;
	};
	for (const seed of [1, 2, 3, 4, 5, 6]) expect(weeks(null, seed)).toBeGreaterThan(weeks(2, seed));
});

test("without a clear list people haggle; with one, who could never pay mostly stays away", () => {
	const objects = (before: readonly PricingAction[]) =>
		share(seeds, (seed) => state(play(makeQuarter(), seed, [...before, offer("bakery"), wait(2)])) === "objects");
	expect(objects([])).toBeGreaterThan(objects([list]));
	const poor = makeQuarter({ leads: [makeLead({ id: "it", budgetCents: 10_000, arrives: [4, 4] })] });
	const came = (before: readonly PricingAction[]) => share(seeds, (seed) => play(poor, seed, [...before, wait(4)]).leads.length > 0);
	expect(came([])).toBe(1);
	expect(came([list])).toBeLessThan(0.6);
});

test("less scope at the same rate is taken where it fits the budget; a discount is taken sooner, and asked for more", () => {
	const dear = makeQuarter({ leads: [makeLead({ id: "it", trust: 0.5, budgetCents: 70_000, creep: 0.5 })] });
	const objecting = overSeeds(400, (seed) => play(dear, seed, [list, offer("it"), wait(2)])).filter((now) => state(now) === "objects");
	const after = (action: PricingAction) => objecting.map((now) => playOn(now, [action, wait()]));
	const answer = { type: "answer-objection", leadId: "it" } as const;
	const cut = after({ ...answer, answer: "cut-scope", lines: [{ deliverable: "post", count: 9 }], priceCents: 60_000 });
	const given = after({ ...answer, answer: "concede", priceCents: 60_000 });
	const count = (ends: readonly PricingState[]) => ends.filter((now) => state(now) === "won").length / ends.length;
	expect(count(cut)).toBeGreaterThan(0.5);
	expect(count(given)).toBeGreaterThanOrEqual(count(cut));
	const asked = (ends: readonly PricingState[]) => {
		const won = ends.filter((now) => state(now) === "won").map((now) => playOn(now, [wait(4), wait(4)]));
		return won.reduce((sum, { clients }) => sum + (clients[0]?.requests ?? 0), 0) / won.length;
	};
	expect(asked(given)).toBeGreaterThan(asked(cut));
});

test("who is let go comes back now and then, with more respect", () => {
	const dear = makeQuarter({ leads: [makeLead({ id: "it", trust: 0.5, budgetCents: 70_000 })] });
	const objecting = overSeeds(200, (seed) => play(dear, seed, [list, offer("it"), wait(2)])).filter((now) => state(now) === "objects");
	const ends = objecting.map((now) => playOn(now, [{ type: "answer-objection", leadId: "it", answer: "walk-away" }, wait(4)]));
	const back = ends.filter(({ leads }) => leads[0]?.cameBack);
	expect(back.length).toBeGreaterThan(0.15 * ends.length);
	expect(back.length).toBeLessThan(0.6 * ends.length);
	for (const { leads } of back) expect(leads[0]?.gained).toBeGreaterThan(0.1);
});

test("work by the piece is ordered as foreseen in some months only, and what lies between is unpaid", () => {
	const quote = makeQuote({ basis: "deliverable", prepaymentBp: 0 });
	const of = makeQuarter({ clients: [makeClient({ id: "it", quote, pays: 1, creep: 0, ranWeeks: 4, regard: 0.9 })] });
	const ends = overSeeds(60, (seed) => play(of, seed, [wait(4)]));
	const billed = ends.map(({ clients }) => clients[0]?.invoices[0]?.cents ?? 0);
	expect(billed.some((cents) => cents === 80_000)).toBe(true);
	expect(billed.some((cents) => cents < 80_000 && cents >= 40_000)).toBe(true);
	for (const { clients } of ends) expect(clients[0]?.unpaidHours).toBeCloseTo(6, 6);
});

test("refused, nothing changes", () => {
	const before = begin(makeQuarter(), 1);
	const text = JSON.stringify(before);
	expect(step(before, offer("nobody")).ok).toBe(false);
	expect(JSON.stringify(before)).toBe(text);
});

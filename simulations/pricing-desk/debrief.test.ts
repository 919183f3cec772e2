import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { expectOrderedMoments } from "../kernel/debrief.test-suite.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { PricingAction } from "./action.ts";
import { weights } from "./criteria.ts";
import { debrief } from "./debrief.ts";
import { clientOfFigure, figureIds, seriesIds } from "./debrief-ids.ts";
import { generateQuarter, makeClient, makeFloor, makeLead, makeList, makeQuarter, makeQuote, makeSelf } from "./make.ts";
import { reasons } from "./reasons.ts";
import type { PricingScenario } from "./schema.ts";
import { weekSeconds } from "./series.ts";
import { pricingDesk } from "./simulation.ts";

const words = load(readFileSync("content/en/ui/pricing-debrief.yaml", "utf8")) as Record<string, string>;
const players = Object.entries({ ...pricingDesk.policies, ...pricingDesk.tricks }).map(([name, policy]) => ({ name, policy }));

test("every reason, criterion, figure and series has its words, and what to practise too", () => {
	const keys = [
		...Object.values(reasons).flat(),
		...Object.keys(weights).flatMap((id) => [`criterion-${id}`, `criterion-${id}-about`, `practise-${id}`]),
		...figureIds.map((id) => `figure-${id}`),
		...seriesIds.map((id) => `series-${id}`),
	];
	for (const key of keys) expect((words[key] ?? "").length, key).toBeGreaterThan(4);
});

const bakery = makeLead({ id: "bakery" });
const scenario = makeQuarter({ leads: [bakery] });
const leadId = "bakery";
const clientId = "bakery";
const wait = (weeks: number): PricingAction => ({ type: "wait", weeks });
const ask: PricingAction = { type: "ask", leadId, question: "budget" };
const offer = (own: Parameters<typeof makeQuote>[0] = {}): PricingAction => ({ type: "offer", leadId, quote: makeQuote(own) });
const decline: PricingAction = { type: "decline", leadId };
const floor = (own: Parameters<typeof makeFloor>[0] = {}): PricingAction => ({ type: "set-floor", answers: makeFloor(own) });
const list = (own: Parameters<typeof makeList>[0] = {}): PricingAction => ({ type: "set-price-list", list: makeList(own) });
const withLead = (own: Partial<typeof bakery>, more: Partial<PricingScenario> = {}) =>
	makeQuarter({ leads: [{ ...bakery, ...own }], ...more });
const runOf = (log: readonly PricingAction[], of: PricingScenario = scenario, seed = 1) => ({
	simulation: "pricing-desk",
	version: 1,
	scenario: of,
	seed,
	log,
});
const told = (log: readonly PricingAction[], of?: PricingScenario) => debrief(runOf(log, of)).moments.map(({ because }) => because);

const trusting = { trust: 1, urgency: 0.9, budgetCents: 200_000 };
const stranger = { trust: 0.1, urgency: 0.1 };
const poor = { budgetCents: 5000 };
const before = (own: Partial<Parameters<typeof makeClient>[0]>) => makeQuarter({ clients: [makeClient({ id: "old", ...own })] });
const chase: PricingAction = { type: "chase", clientId: "old" };

test.each<{ because: string; log: readonly PricingAction[]; of?: PricingScenario }>([
	{ because: "floor-right", log: [floor()] },
	{ because: "floor-missing", log: [] },
	{ because: "floor-wrong", log: [floor({ weeks: 52, utilisationBp: 10_000, taxBp: 0 })] },
	{ because: "floor-late", log: [wait(4), wait(4), floor()] },
	{ because: "list-clear", log: [list()] },
	{ because: "list-missing", log: [] },
	{ because: "list-unclear", log: [list({ packages: [], pieces: [] })] },
	{ because: "list-below-floor", log: [list({ pieces: [{ deliverable: "post", priceCents: 2000 }] })] },
	{ because: "list-late", log: [wait(4), wait(4), list()] },
	{ because: "way-fit", log: [ask, offer()], of: withLead({ trust: 0.9, urgency: 0.9 }) },
	{ because: "left-waiting", log: [] },
	{ because: "no-unsaid", log: [], of: withLead(poor) },
	{ because: "turned-away", log: [decline], of: withLead(poor) },
	{ because: "no-too-soon", log: [decline] },
	{ because: "sold-hopeless", log: [offer({ priceCents: 5000 })], of: withLead(poor) },
	{ because: "asked-too-soon", log: [offer()], of: withLead(stranger) },
	{ because: "too-slow", log: [{ type: "invite-to-read", leadId }], of: withLead(trusting) },
	{ because: "quoted-blind", log: [offer()] },
	{
		because: "offer-missing",
		log: [{ type: "offer-step", leadId, step: "audit", priceCents: 5000 }, wait(1), wait(1), wait(1)],
		of: withLead({ trust: 0.4, urgency: 0.01 }),
	},
	{ because: "offer-endless", log: [offer({ validWeeks: null })] },
	{ because: "beyond-budget", log: [offer({ priceCents: 300_000 })] },
	{ because: "below-floor", log: [offer({ priceCents: 20_000 })] },
	{ because: "protected", log: [offer()], of: withLead(trusting) },
	{ because: "unprotected", log: [offer({ contract: false, prepaymentBp: 0 })], of: withLead(trusting) },
	{ because: "overhead-unpaid", log: [offer({ basis: "deliverable" })], of: withLead(trusting) },
	{
		because: "above-capacity",
		log: [
			{ type: "write", hours: 20 },
			{ type: "write", hours: 20 },
			{ type: "write", hours: 20 },
		],
	},
	{
		because: "tired-work",
		log: Array.from({ length: 6 }, () => [
			{ type: "write", hours: 20 } as const,
			{ type: "write", hours: 20 } as const,
			{ type: "write", hours: 20 } as const,
			wait(1),
		]).flat(),
	},
	{ because: "savings-gone", log: [], of: makeQuarter({ self: makeSelf({ savingsCents: 100_000 }) }) },
	{ because: "price-left-low", log: [], of: before({ quote: makeQuote({ priceCents: 30_000 }) }) },
	{ because: "never-reminded", log: [], of: before({ owedCents: 50_000, pays: 0 }) },
	{
		because: "money-lost",
		log: [],
		of: makeQuarter({
			clients: ["a", "b", "c", "d", "e"].map((id) =>
				makeClient({ id, owedCents: 50_000, pays: 0, quote: makeQuote({ contract: false }), elsewhere: true }),
			),
		}),
	},
	{ because: "stopped-in-time", log: [{ type: "stop-work", clientId: "old" }], of: before({ owedCents: 50_000, pays: 0 }) },
	{ because: "reminded", log: Array.from({ length: 5 }, () => [chase, wait(1)]).flat(), of: before({ owedCents: 50_000, pays: 1 }) },
	{
		because: "price-raised",
		log: [{ type: "reprice", clientId: "old", priceCents: 45_000 }],
		of: before({ quote: makeQuote({ priceCents: 40_000 }), regard: 1 }),
	},
])("$because", ({ because, log, of }) => {
	expect(told(log, of)).toContain(because);
});

/** Plays a beginning, then what an answer to what came of it is; on the first seed on which it comes. */
function afterwards(
	beginning: readonly PricingAction[],
	isIt: (state: ReturnType<typeof pricingDesk.begin>) => boolean,
	end: readonly PricingAction[],
	of: PricingScenario,
) {
	for (let seed = 1; seed < 200; seed++) {
		let state = pricingDesk.begin(of, seed);
		const log: PricingAction[] = [];
		const play = (action: PricingAction) => {
			const next = pricingDesk.step(state, action);
			if (!next.ok) return;
			log.push(action);
			state = next.state;
		};
		for (const action of beginning) play(action);
		for (let week = 0; week < 8 && !isIt(state); week++) play(wait(1));
		if (!isIt(state)) continue;
		for (const action of end) play(action);
		return debrief(runOf(log, of, seed)).moments.map(({ because }) => because);
	}
	throw new Error("It came on no seed.");
}
const objects = (state: ReturnType<typeof pricingDesk.begin>) => state.leads.some((row) => row.state === "objects");
const answer = (own: Partial<Extract<PricingAction, { type: "answer-objection" }>>): PricingAction => ({
	type: "answer-objection",
	leadId,
	answer: "explain-value",
	...own,
});

test.each<{ because: string; end: readonly PricingAction[]; lead?: Partial<typeof bakery>; price?: number }>([
	{
		because: "scope-cut",
		end: [answer({ answer: "cut-scope", lines: [{ deliverable: "post", count: 10 }], priceCents: 80_000 })],
		lead: { trust: 0.8 },
		price: 105_000,
	},
	{ because: "conceded", end: [answer({ answer: "concede", priceCents: 70_000 })] },
	{ because: "value-explained", end: [answer({})], lead: { trust: 0.7 }, price: 95_000 },
	{ because: "answer-unconvincing", end: [answer({})], lead: { trust: 0.3 }, price: 130_000 },
	{ because: "let-go-too-soon", end: [answer({ answer: "walk-away" })] },
	{ because: "objection-unanswered", end: [wait(4)] },
])("to a price called too high: $because", ({ because, end, lead = {}, price = 105_000 }) => {
	const goal: PricingAction = { type: "ask", leadId, question: "goal" };
	expect(afterwards([goal, offer({ priceCents: price })], objects, end, withLead(lead))).toContain(because);
});

test("to a price called too high: let-go", () => {
	const unpaying = withLead({ pays: 0.2 });
	expect(afterwards([offer({ priceCents: 105_000 })], objects, [answer({ answer: "walk-away" })], unpaying)).toContain("let-go");
});

test.each<{ because: string; end: readonly PricingAction[] }>([
	{ because: "extra-priced", end: [{ type: "answer-request", clientId, answer: "charge" }] },
	{ because: "favour-done", end: [{ type: "answer-request", clientId, answer: "for-free" }] },
	{ because: "request-unanswered", end: [wait(1), wait(1), wait(1), wait(1)] },
])("to work on top: $because", ({ because, end }) => {
	const asks = (state: ReturnType<typeof pricingDesk.begin>) => state.clients.some(({ request }) => request && request.hours > 1);
	expect(afterwards([offer()], asks, end, withLead({ ...trusting, creep: 0.9 }))).toContain(because);
});

test.each(players)("$name: moments are in order of time, rest on known reasons, and name the act they came of", ({ policy }) => {
	const { run } = playPolicy(pricingDesk, generateQuarter(2), 3, policy);
	expectOrderedMoments(debrief(run).moments, run, reasons);
});

test("series have a point at the end of each week, and what came in and went out is what the account says", () => {
	const { run, state } = playPolicy(pricingDesk, generateQuarter(2), 3, pricingDesk.policies.competent);
	const { series, figures } = debrief(run);
	for (const id of seriesIds) expect(series[id]?.map(({ at }) => at / weekSeconds)).toEqual(state.past.map(({ week }) => week));
	const sum = (id: string) => series[id]?.reduce((all, { value }) => all + value, 0) ?? Number.NaN;
	expect(sum("received")).toBe(figures.received);
	expect(series.savings?.at(-1)?.value).toBe(state.savingsCents);
	expect(state.scenario.self.savingsCents + sum("received") - sum("spent")).toBe(state.savingsCents);
	expect(figures["billable-hours"]).toBeCloseTo(sum("billable"), 0);
});

test("each client has what an hour for it brought, and the expert's run stands beside the player's", () => {
	const { run, state } = playPolicy(pricingDesk, generateQuarter(2), 3, pricingDesk.policies.careless);
	const { expert, series, figures, practise, log } = debrief(run);
	const clients = Object.keys(figures).flatMap((id) => clientOfFigure(id) ?? []);
	expect(clients.sort()).toEqual(state.clients.map(({ id }) => id).sort());
	expect(figures.hourly ?? Number.NaN).toBeLessThan(figures.floor ?? Number.NaN);
	expect(Object.keys(expert.series)).toEqual(Object.keys(series));
	expect(expert.figures.score).toBe(100);
	expect(expert.log.some(({ action }) => action.type === "wait")).toBe(false);
	expect(log.map(({ action }) => action)).toEqual(run.log);
	expect(practise.length).toBeGreaterThan(3);
	expect(debrief(playPolicy(pricingDesk, generateQuarter(2), 3, pricingDesk.policies.expert).run).practise).toEqual([]);
});

test("a run without acts, and one that breaks off where an act is refused, have a debrief too", () => {
	const empty = debrief(runOf([]));
	expect(empty).toMatchObject({ log: [], figures: { received: 0, hourly: null, unpaid: 0, "weeks-above-count": 0 } });
	expect(debrief(runOf([{ type: "chase", clientId: "nobody" }])).log).toEqual([]);
});

import { expect, test } from "vitest";
import type { AdSetSettings } from "../action.ts";
import { checkDraft } from "./checks.ts";
import { adSet, audience, material, row, seen, settings } from "./make.ts";
import { warningsOf } from "./warnings.ts";

const codes = (own: Partial<AdSetSettings>, of = seen(), adSetId: string | null = null) =>
	checkDraft({ adSetId, name: "", settings: settings(own) }, of, material).map(({ code }) => code);
const missing = (own: Partial<AdSetSettings>, of = seen()) =>
	checkDraft({ adSetId: null, name: "", settings: settings(own) }, of, material)
		.filter(({ level }) => level === "missing")
		.map(({ code }) => code);

test("an ad set that fits brief and budget passes without a word", () => {
	expect(codes({})).toEqual([]);
});

test("whatever would deliver nothing is said before money is spent", () => {
	expect(missing({ audience: audience({ places: [] }) })).toEqual(["no-places"]);
	expect(missing({ audience: audience({ ages: [] }) })).toEqual(["no-ages"]);
	expect(missing({ audience: audience({ placements: [] }) })).toEqual(["no-placements"]);
	expect(missing({ creatives: [] })).toEqual(["no-ads"]);
	expect(missing({ dailyBudgetCents: 0 })).toEqual(["no-budget"]);
	expect(missing({ startDay: 9, endDay: 3 })).toEqual(["ends-first"]);
	expect(missing({ endDay: 3 }, seen({ day: 5 }))).toEqual(["in-the-past"]);
	expect(missing({ bidding: { kind: "bid-cap", capCents: 0 } })).toEqual(["cap-zero"]);
	expect(missing({ audience: audience({ placements: ["pigeon-channel"] }) })).toEqual(["no-room"]);
});

test("too few customers make no lookalike", () => {
	const few = seen({ market: { ...seen().market, customers: 64 } });
	expect(missing({ audience: audience({ source: { kind: "lookalike", percent: 2 } }) }, few)).toEqual(["too-few-customers"]);
	expect(missing({ audience: audience({ source: { kind: "lookalike", percent: 2 } }) })).toEqual([]);
});

test("a plan beyond the budget is named with the sum that lacks", () => {
	const found = checkDraft({ adSetId: null, name: "", settings: settings({ dailyBudgetCents: 40_000 }) }, seen(), material);
	expect(found).toEqual([{ level: "odd", code: "more-than-left", about: { cents: 28 * 40_000 - 1_000_000 } }]);
});

test("the ad set that is edited does not compete with itself for money or people", () => {
	const of = seen({ adSets: [adSet()] });
	expect(codes({}, of, "neighbours")).toEqual([]);
	expect(codes({}, of)).toEqual(["more-than-left", "overlap"]);
});

test("an ad set whose days are over, or that is paused, overlaps with nothing", () => {
	expect(codes({ startDay: 15 }, seen({ adSets: [adSet({ settings: settings({ endDay: 14, dailyBudgetCents: 100 }) })] }))).toEqual([]);
	expect(codes({}, seen({ adSets: [adSet({ paused: true })] }))).toEqual([]);
});

test("what a buyer of long standing would ask about is asked", () => {
	expect(codes({ audience: audience({ places: ["town", "hills"] }) })).toEqual(["places-beyond"]);
	expect(codes({ objective: "traffic" })).toEqual(["clicks-only"]);
	expect(codes({ creatives: ["loaf"] })).toEqual(["one-ad"]);
	expect(codes({ dailyBudgetCents: 2000 })).toEqual(["long-learning"]);
	expect(codes({ bidding: { kind: "cost-cap", capCents: 1000 } })).toEqual(["low-cap"]);
	expect(codes({ pacing: "fast" })).toEqual(["fast"]);
});

test("warnings name the ad set and the number they rest on", () => {
	const of = seen({
		day: 7,
		adSets: [
			adSet({ id: "new", delivery: "learning", learningEvents: 12 }),
			adSet({ id: "worn", delivery: "fatigued", frequency: 6 }),
			adSet({ id: "same", overlapShare: 0.4 }),
			adSet({ id: "off", delivery: "paused", overlapShare: 0.9, frequency: 9 }),
		],
	});
	expect(warningsOf(of, material).map(({ adSetId, code, about }) => [adSetId, code, about])).toEqual([
		["new", "learning", { n: 12, of: 50 }],
		["worn", "fatigued", { frequency: 6 }],
		["same", "overlap", { share: 0.4 }],
	]);
});

test("a dear result is warned of once there are enough to tell", () => {
	const of = (conversions: number) =>
		seen({ day: 7, adSets: [adSet()], results: [row({ day: 6, conversions, spentCents: 7000 * conversions })] });
	expect(warningsOf(of(4), material)).toEqual([]);
	expect(warningsOf(of(5), material).map(({ code }) => code)).toEqual(["dear"]);
});

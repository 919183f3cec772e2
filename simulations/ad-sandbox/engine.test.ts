import { describe, expect, test } from "vitest";
import type { AdAction, AdSetSettings } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import { cpm, create, play, playOn, plenty, quietCampaign, totals, wait } from "./facts/runs.ts";
import { makeAudience, makeCampaign, makeCreative, makePlacement, makeSettings } from "./make.ts";
import { observe } from "./observe.ts";
import type { AdState } from "./state.ts";

const scenario = makeCampaign();
const edit = (own: Partial<AdSetSettings>): AdAction => ({ type: "edit-ad-set", adSetId: "it", settings: makeSettings(own) });
const one = (state: AdState) => {
	const [adSet] = observe(state).adSets;
	if (!adSet) throw new Error("There is no ad set.");
	return adSet;
};
const refused = (state: AdState, action: AdAction) => {
	const next = step(state, action);
	return next.ok ? null : next.code;
};

test("a campaign runs its weeks, and a wait beyond its end ends there", () => {
	const state = play(scenario, 1, [create(), wait(20), wait(20)]);
	expect(state.day).toBe(28);
	expect(isOver(state)).toBe(true);
	expect(refused(state, wait(1))).toBe("campaign-over");
	expect(state.spentCents).toBeGreaterThan(279_900);
	expect(state.spentCents).toBeLessThanOrEqual(280_000);
});

test("the campaign's budget ends where it ends, shared by what each ad set may spend", () => {
	const short = makeCampaign({ budgetCents: 50_000 });
	const state = play(short, 1, [create({ dailyBudgetCents: 20_000 }, "large"), create({ dailyBudgetCents: 10_000 }, "small"), wait(28)]);
	expect(state.spentCents).toBeLessThanOrEqual(50_000);
	expect(state.spentCents).toBeGreaterThan(49_990);
	const [large, small] = observe(state).adSets;
	expect((large?.spentCents ?? 0) / (small?.spentCents ?? 1)).toBeCloseTo(2, 1);
});

test("two waits lead where one does", () => {
	const apart = play(scenario, 3, [create(), wait(5), wait(9)]);
	const together = play(scenario, 3, [create(), wait(14)]);
	expect({ ...apart, notices: [] }).toEqual({ ...together, notices: [] });
});

describe("an ad set that cannot deliver says why and costs nothing", () => {
	test.each<[string, Partial<AdSetSettings>]>([
		["no-audience", { audience: makeAudience({ places: [] }) }],
		["no-audience", { audience: makeAudience({ ages: [] }) }],
		["no-audience", { audience: makeAudience({ placements: [] }) }],
		["no-audience", { audience: makeAudience({ source: { kind: "visitors", days: 30 }, exclude: ["visitors"] }) }],
		["no-creative", { creatives: [] }],
		["no-budget", { dailyBudgetCents: 0 }],
		["not-started", { startDay: 20 }],
		["limited", { bidding: { kind: "bid-cap", capCents: 0 } }],
		["limited", { bidding: { kind: "cost-cap", capCents: 1 } }],
	])("%s", (delivery, own) => {
		const state = play(scenario, 1, [create(own), wait(3)]);
		expect(one(state).delivery).toBe(delivery);
		expect(state.spentCents).toBe(0);
		expect(state.results).toEqual([]);
	});
});

test("a cap holds: no dearer result than the cost cap on average, and a higher bid cap buys more", () => {
	const free = play(quietCampaign(200_000, 400_000), 1, [create({ dailyBudgetCents: 500_000 }), wait(7)]);
	const capped = play(quietCampaign(200_000, 400_000), 1, [
		create({ dailyBudgetCents: 500_000, bidding: { kind: "cost-cap", capCents: 2500 } }),
		wait(7),
	]);
	const cost = (state: AdState) => state.spentCents / state.truth.reduce((sum, { expected }) => sum + expected, 0);
	expect(cost(free)).toBeGreaterThan(3000);
	expect(cost(capped)).toBeLessThan(2520);
	const bought = (capCents: number) =>
		totals(
			play(quietCampaign(200_000, 400_000), 1, [create({ dailyBudgetCents: plenty, bidding: { kind: "bid-cap", capCents } }), wait(1)]),
		).impressions;
	expect(bought(4000)).toBeGreaterThan(bought(2000));
});

test("taking what comes first costs more than spreading the budget over the day", () => {
	const of = (pacing: "even" | "fast") => cpm(play(scenario, 1, [create({ pacing }), wait(1)]));
	expect(of("fast")).toBeGreaterThan(1.15 * of("even"));
});

test("bidding against oneself makes impressions dearer", () => {
	const alone = cpm(play(scenario, 1, [create(), wait(1)]));
	const twice = play(scenario, 1, [create(), create({}, "again"), wait(1)]);
	expect(cpm({ results: twice.results.filter(({ adSetId }) => adSetId === "it") })).toBeGreaterThan(1.1 * alone);
	expect(play(scenario, 1, [create(), create({}, "again")]).notices).toEqual([{ day: 0, kind: "overlap", adSetId: "again" }]);
	expect(one(twice).overlapShare).toBeCloseTo(1);
});

test("a budget in copies of an ad set buys no more than in one", () => {
	const town = quietCampaign(200_000, 400_000);
	const whole = play(town, 1, [create({ dailyBudgetCents: 240_000 }), wait(7)]);
	const copies = Array.from({ length: 8 }, (_, i) => create({ dailyBudgetCents: 30_000 }, `copy-${i}`));
	const split = play(town, 1, [...copies, wait(7)]);
	const brought = ({ truth }: AdState) => truth.reduce((sum, { expected }) => sum + expected, 0);
	expect(split.spentCents / whole.spentCents).toBeCloseTo(1, 2);
	expect(brought(split)).toBeLessThan(0.95 * brought(whole));
});

test("a creative wears out, another is fresh, and a copy of the ad set is not", () => {
	const small = quietCampaign(20_000, 40_000);
	const worn = play(small, 1, [create({ dailyBudgetCents: 60_000 }), wait(14)]);
	expect(one(worn).delivery).toBe("fatigued");
	expect(one(worn).firstTimeShare).toBeLessThan(0.1);
	const rate = (state: AdState) => totals(state).clicks / totals(state).impressions;
	const next = (action: AdAction) => rate({ ...playOn({ ...worn, results: [] }, [{ type: "pause", adSetId: "it" }, action, wait(3)]) });
	expect(next(create({ creatives: ["oven"] }, "fresh"))).toBeGreaterThan(1.5 * next(create({}, "copy")));
});

test("a creative that another ad set wore out is worn where it is taken up again", () => {
	const small = quietCampaign(20_000, 40_000);
	const both = play(small, 1, [
		create({ creatives: ["bread"], dailyBudgetCents: 100 }),
		create({ creatives: ["oven"], dailyBudgetCents: 60_000 }, "other"),
		wait(14),
	]);
	const taken = playOn(both, [edit({ creatives: ["bread", "oven"], dailyBudgetCents: 100 })]);
	expect(taken.adSets[0]?.worn.oven).toBeCloseTo(both.adSets[1]?.worn.oven ?? 0);
	const tested = playOn(both, [{ type: "start-test", adSetId: "it", creatives: ["bread", "oven"] }]);
	expect(tested.adSets[0]?.worn.oven).toBeCloseTo(both.adSets[1]?.worn.oven ?? 0);
});

test("an edit starts learning anew, a budget a fifth larger does not, and small steps in a day add up", () => {
	const learnt = play(scenario, 1, [create({ dailyBudgetCents: 30_000 }), wait(7)]);
	expect(learnt.notices.map(({ kind }) => kind)).toContain("learning-left");
	expect(one(learnt).delivery).toBe("active");
	const after = (...actions: AdAction[]) => one(playOn(learnt, actions)).learningEvents;
	expect(after(edit({ dailyBudgetCents: 36_000 }))).toBeGreaterThan(50);
	expect(after(edit({ dailyBudgetCents: 37_000 }))).toBe(0);
	expect(after(edit({ dailyBudgetCents: 36_000 }), edit({ dailyBudgetCents: 43_000 }))).toBe(0);
	expect(after(edit({ dailyBudgetCents: 30_000, creatives: ["bread", "oven"] }))).toBe(0);
	expect(playOn(learnt, [edit({ dailyBudgetCents: 30_000, pacing: "fast" })]).notices).toEqual([
		{ day: 7, kind: "learning-reset", adSetId: "it" },
	]);
});

test("a test splits evenly however unequal the two are, and leaves only what is kept", () => {
	const unequal = makeCampaign({ creatives: [makeCreative({ id: "bread" }), makeCreative({ id: "oven", appeal: 2 })] });
	const both = create({ creatives: ["bread", "oven"] });
	const shares = (state: AdState) => {
		const of = (id: string) => totals({ results: state.results.filter(({ creativeId }) => creativeId === id) }).impressions;
		return of("oven") / (of("oven") + of("bread"));
	};
	expect(shares(play(unequal, 1, [both, wait(3)]))).toBeGreaterThan(0.75);
	const begun = play(unequal, 1, [both, { type: "start-test", adSetId: "it", creatives: ["bread", "oven"] }, wait(3)]);
	expect(shares(begun)).toBeCloseTo(0.5, 2);
	const ended = playOn(begun, [{ type: "end-test", adSetId: "it", keep: "oven" }]);
	expect(one(ended).settings.creatives).toEqual(["oven"]);
	expect(one(ended).test).toEqual({ creatives: ["bread", "oven"], startedDay: 0, endedDay: 3 });
});

test("clicks fill the audience of visitors", () => {
	const retargeting = create({ audience: makeAudience({ source: { kind: "visitors", days: 30 } }), dailyBudgetCents: 0 });
	const alone = play(scenario, 1, [retargeting, wait(7)]);
	const fed = play(scenario, 1, [retargeting, create({ dailyBudgetCents: 50_000 }, "feeds"), wait(7)]);
	expect(one(alone).audiencePeople).toBe(3000);
	expect(one(fed).audiencePeople).toBeGreaterThan(3500);
});

test("an account that ran before has worn ads, a report and no debt", () => {
	const settings = makeSettings({ dailyBudgetCents: 20_000 });
	const state = begin(makeCampaign({ account: [{ id: "old", settings, ranDays: 30 }] }), 1);
	expect(state.spentCents).toBe(0);
	expect(state.truth).toEqual([]);
	expect(state.results[0]?.day).toBe(-29);
	expect(state.results.at(-1)?.day).toBe(0);
	expect(one(state)).toMatchObject({ ranDaysBefore: 30, spentCents: 0 });
	expect(one(state).frequency).toBeGreaterThan(1.1);
});

test("a conversion brings another in the weeks after its own, the last week's like the first's", () => {
	const early = play(quietCampaign(1_000_000, 1_000_000, { weeks: 2 }), 1, [create({ endDay: 7 }), wait(14)]);
	const late = play(quietCampaign(1_000_000, 1_000_000, { weeks: 2 }), 1, [create({ startDay: 8 }), wait(14)]);
	const direct = (state: AdState) => state.sales.reduce((sum, { expected }) => sum + expected, 0);
	const carried = (state: AdState) => state.sales.reduce((sum, day) => sum + day.carried, 0);
	expect(carried(early)).toBeCloseTo(direct(early) / 2);
	expect(carried(late)).toBe(0);
	expect(late.carry.stock).toBeCloseTo(direct(late));
	expect(early.carry.stock).toBeCloseTo(direct(early) / 2);
});

test("what is shown does not change where another decision is made elsewhere", () => {
	const far = makeCampaign({ placements: [makePlacement(), makePlacement({ id: "pigeon-channel" })] });
	const here = create({ audience: makeAudience({ ages: ["younger"] }) });
	const there = create({ audience: makeAudience({ ages: ["older"], placements: ["pigeon-channel"] }), creatives: ["oven"] }, "far");
	const mine = (state: AdState) => state.results.filter(({ adSetId }) => adSetId === "it").map(({ conversions: _, ...row }) => row);
	expect(mine(play(far, 1, [here, there, wait(7)]))).toEqual(mine(play(far, 1, [here, wait(7)])));
});

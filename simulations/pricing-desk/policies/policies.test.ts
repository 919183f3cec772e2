import { expect, test } from "vitest";
import { calibrate } from "../../kernel/calibration.ts";
import { playPolicy } from "../../kernel/replay.ts";
import { generateQuarter, makeClient, makeQuote, makeSelf } from "../make.ts";
import { retell } from "../retold.ts";
import { pricingDesk } from "../simulation.ts";
import { hourlyCents, workloadOf } from "../workload.ts";
import { cutTo } from "./quoting.ts";

const clients = [
	makeClient({ id: "old-retainer", owedCents: 60_000, pays: 0.4, elsewhere: true }),
	makeClient({ id: "old-price", quote: makeQuote({ priceCents: 40_000, contract: false, prepaymentBp: 0 }) }),
];

test.each([
	{ name: "a quarter begun from nothing", scenario: generateQuarter(3) },
	{ name: "another market", scenario: generateQuarter(8) },
	{ name: "clients from before", scenario: generateQuarter(6, { clients }) },
	{
		name: "a few hours beside a job",
		scenario: generateQuarter(7, { self: makeSelf({ otherIncomeCentsPerMonth: 150_000, hoursPerWeek: 16 }) }),
	},
])("$name: all demands of MODELS 4 hold over five seeds", ({ scenario }) => {
	const { demands } = calibrate(pricingDesk, scenario, [1, 2, 3, 4, 5], 60);
	expect(demands.filter(({ met }) => !met)).toEqual([]);
});

test("the expert offers nothing below the floor, always by contract and with an end, and keeps to capacity", () => {
	for (const seed of [1, 2, 3]) {
		const scenario = generateQuarter(seed);
		const { acts, final } = retell(playPolicy(pricingDesk, scenario, seed, pricingDesk.policies.expert).run);
		for (const { action, before } of acts) {
			if (action.type !== "offer") continue;
			const { floorCents } = pricingDesk.read(before);
			expect(hourlyCents(action.quote, scenario.deliverables)).toBeGreaterThanOrEqual(floorCents);
			expect(action.quote).toMatchObject({ contract: true, validWeeks: 2 });
		}
		for (const week of final.past) expect(["fresh", "all-right"]).toContain(week.energy);
	}
});

test("a scope is cut from its end, and something of what comes first always stays", () => {
	const desk = { deliverables: generateQuarter(1).deliverables };
	const lines = [
		{ deliverable: "post", count: 8 },
		{ deliverable: "video", count: 2 },
		{ deliverable: "report", count: 1 },
	];
	expect(cutTo(lines, 22.5, desk)).toEqual(lines);
	expect(cutTo(lines, 18, desk)).toEqual([
		{ deliverable: "post", count: 8 },
		{ deliverable: "video", count: 1 },
	]);
	expect(workloadOf(cutTo(lines, 5, desk), desk.deliverables).all).toBeLessThanOrEqual(5);
	expect(cutTo(lines, 0, desk)).toEqual([{ deliverable: "post", count: 1 }]);
});

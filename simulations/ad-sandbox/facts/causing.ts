import { direction, type Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { interval99, mean } from "../../kernel/statistics.ts";
import type { AdAction, Audience } from "../action.ts";
import { generateCampaign, makeAudience, makeSettings } from "../make.ts";
import type { AdState } from "../state.ts";
import { create, play, playOn, quietCampaign, wait } from "./runs.ts";

const sources: Readonly<Record<string, Audience["source"]>> = {
	people: { kind: "people", interests: ["sport"] },
	alike: { kind: "lookalike", percent: 3 },
	visitors: { kind: "visitors", days: 30 },
};

/** Four weeks of an account that looks for new people, for people like its customers, and for those who came by. */
export function account(seed: number): AdState {
	const scenario = generateCampaign(seed, { questions: [], organicPerDay: 6, organicFromVisitors: 0.6 });
	const audience = { places: ["harbour", "hills"], ages: ["young", "middle", "old"] };
	const made = Object.entries(sources).map(([id, source]) =>
		create({ audience: makeAudience({ ...audience, source }), creatives: ["ad-1", "ad-2"], dailyBudgetCents: 4000 }, id),
	);
	return play(scenario, seed, [...made, wait(28)]);
}

/** Conversions as reported, and as caused, of one ad set or of all. */
export function credited({ results, truth }: AdState, adSetId?: string): { reported: number; caused: number } {
	const of = <T extends { adSetId: string }>(rows: readonly T[]) => rows.filter((row) => adSetId === undefined || row.adSetId === adSetId);
	return {
		reported: of(results).reduce((sum, { conversions }) => sum + conversions, 0),
		caused: of(truth).reduce((sum, { caused }) => sum + caused, 0),
	};
}

/** Share of the reported conversions that the ads did not cause. */
function overclaim(state: AdState, adSetId: string): number {
	const { reported, caused } = credited(state, adSetId);
	return reported > 0 ? (reported - caused) / reported : 0;
}

export const a9: Fact = {
	id: "A9",
	finding: "Platforms report at least what ads caused, and most beyond it for retargeting",
	source: "Attribution windows of 7 days after a click and 1 day after a view; incrementality studies",
	sure: "S",
	measure(share = 1) {
		const states = overSeeds(60 * share, account);
		const gaps = states.map((state) => credited(state)).map(({ reported, caused }) => reported - caused);
		const each = states.flatMap((state) => Object.keys(sources).map((id) => credited(state, id)));
		return [
			{
				what: "ad sets that report fewer than they caused",
				measured: each.filter(({ reported, caused }) => reported < caused).length,
				atLeast: 0,
				atMost: 0,
				digits: 0,
			},
			direction("reported − caused, conversions of a run", interval99(gaps)),
			...(["people", "alike"] as const).map((other) =>
				direction(
					`overclaimed share of retargeting − of ${other === "people" ? "people by interest" : "a lookalike"}`,
					interval99(states.map((state) => overclaim(state, "visitors") - overclaim(state, other))),
				),
			),
		];
	},
};

const referenceBudgetCents = 20_000;
const weeks = 13;
/** What a brand sells without ads for each conversion that ads of the reference budget cause directly. Design choice, fitted to A10. */
const established = 4.5;

const small: AdAction = edit(Math.round(1.1 * referenceBudgetCents));
const back: AdAction = edit(referenceBudgetCents);

function edit(dailyBudgetCents: number): AdAction {
	return { type: "edit-ad-set", adSetId: "it", settings: makeSettings({ dailyBudgetCents }) };
}

/** What was sold in a week, ads or no ads. */
function soldIn({ sales }: AdState, week: number): number {
	return sales
		.filter(({ day }) => Math.ceil(day / 7) === week)
		.reduce((sum, { organic, expected, carried }) => sum + organic + expected + carried, 0);
}

/** Waits of a week. @param count whole weeks of days */
function days(count: number): readonly AdAction[] {
	return Array.from({ length: count / 7 }, () => wait(7));
}

/** Per cent more sold for each per cent more spent: in the week of it alone, and after a quarter of it. */
function elasticities(seed: number): { short: number; long: number } {
	const brand = (organicPerDay: number) => quietCampaign(20_000_000, 40_000, { weeks, organicPerDay });
	const begun = [create({ dailyBudgetCents: referenceBudgetCents })];
	const direct = play(brand(0), seed, [...begun, wait(28)]).sales.slice(-7);
	const scenario = brand(established * mean(direct.map(({ expected }) => expected)));
	const twelve = play(scenario, seed, [...begun, ...days(77)]);
	const usual = playOn(twelve, days(14));
	const once = playOn(twelve, [small, wait(7), back, wait(7)]);
	const always = play(scenario, seed, [...begun, small, ...days(91)]);
	return {
		short: (soldIn(once, 12) / soldIn(usual, 12) - 1) / 0.1,
		long: (soldIn(always, 13) / soldIn(usual, 13) - 1) / 0.1,
	};
}

export const a10: Fact = {
	id: "A10",
	finding: "Sales answer little to advertising, and twice as much in the long run",
	source: "Meta-analyses of 751 short-run and 402 long-run elasticities (Sethuraman, Tellis and Briesch 2011)",
	sure: "P",
	measure(share = 1) {
		const measured = overSeeds(20 * share, elasticities);
		return [
			{ what: "short-run elasticity", measured: mean(measured.map(({ short }) => short)), atLeast: 0.07, atMost: 0.17, digits: 3 },
			{ what: "long-run elasticity", measured: mean(measured.map(({ long }) => long)), atLeast: 0.19, atMost: 0.29, digits: 3 },
		];
	},
};

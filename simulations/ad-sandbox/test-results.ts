import { type Count, neededPerArm, sameRate } from "./proportions.ts";
import type { AdScenario } from "./schema.ts";
import type { AdSetState, AdState, TestState } from "./state.ts";
import { nothing, tallyBy } from "./tally.ts";

/** Smallest difference in click rate that a test has to be able to show: by half. Design choice, of a size that pays. */
export const liftToShow = 0.5;
/** Chance of a false alarm that a reader accepts. */
export const significant = 0.05;

/** A test and what it showed. */
export interface TestResult {
	adSet: AdSetState;
	test: TestState;
	/** Clicks of impressions for each of the two, in their order. */
	arms: readonly [Count, Count];
	/** Share of the impressions that the smaller arm needed, 0–1; 1 is large enough. */
	size: number;
	/** Two-sided p-value that the two are the same. */
	p: number;
	/** The one with more clicks of its impressions. */
	ahead: string;
}

export function testResults({ scenario, adSets, results }: AdState): readonly TestResult[] {
	return adSets.flatMap((adSet) =>
		adSet.tests.map((test) => {
			const { creatives, startedDay, endedDay } = test;
			const rows = results.filter((row) => row.adSetId === adSet.id && row.day > startedDay && (endedDay === null || row.day <= endedDay));
			return { adSet, test, ...compare(scenario, rows, creatives) };
		}),
	);
}

/** Two creatives by these rows of the report. */
export function compare(
	scenario: Pick<AdScenario, "market" | "goal">,
	rows: AdState["results"],
	[one, other]: readonly [string, string],
): Pick<TestResult, "arms" | "size" | "p" | "ahead"> {
	const byCreative = tallyBy(rows, ({ creativeId }) => creativeId);
	const count = (id: string): Count => {
		const { clicks, impressions } = byCreative.get(id) ?? nothing;
		return { hits: clicks, of: impressions };
	};
	const arms = [count(one), count(other)] as const;
	const smaller = Math.min(arms[0].of, arms[1].of);
	const rate = (count: Count) => (count.of > 0 ? count.hits / count.of : 0);
	return {
		arms,
		size: Math.min(1, smaller / needed(scenario)),
		p: sameRate(...arms),
		ahead: rate(arms[0]) >= rate(arms[1]) ? one : other,
	};
}

/** Impressions that each arm needs, by the click rate that the calibration table leads to expect. */
export function needed({ market, goal }: Pick<AdScenario, "market" | "goal">): number {
	return neededPerArm(market[goal]?.ctr ?? 0.02, liftToShow);
}

/** How well a test was run and read, 0–1. A test that was not ended is half as good as one that was left without a claim. */
export function worthOf({ test, size, p, ahead }: TestResult): number {
	const { keep, endedDay } = test;
	if (endedDay === null) return 0.5 * size;
	if (size < 1) return keep === "none" || keep === null ? 0.5 * size : 0.2 * size;
	if (p < significant) return keep === ahead ? 1 : keep === "none" ? 0.5 : 0;
	return keep === "none" ? 1 : keep === ahead ? 0.5 : 0.2;
}

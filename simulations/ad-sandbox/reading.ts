import type { AdObservation, SeenAdSet } from "./observation.ts";
import { type Rate, rateOf } from "./proportions.ts";
import type { AdScenario } from "./schema.ts";
import { nothing, recent, type Tally, tallyBy } from "./tally.ts";
import type { Objective } from "./vocabulary.ts";

/** What an attentive buyer makes of the screen and the brief: sums and rates with their intervals, and no hidden truth. */
export interface AdReading {
	goal: AdScenario["goal"];
	/** What the client can live with, and what a conversion is worth. Cents. */
	targetCents: number;
	valueCents: number;
	brief: AdScenario["brief"];
	/** Last day on which delivery can still be of use. */
	lastDay: number;
	/** Objectives that are offered. */
	objectives: readonly Objective[];
	/** Clicks of impressions that the calibration table has for the client's goal: what one plans a test with. */
	usualClickRate: number;
	/** Cents of an impression that follow from it. */
	usualPriceCents: number;
	/** Conversions of clicks that it has. */
	usualConversionRate: number;
	adSets: readonly ReadAdSet[];
	/** One per ad set and creative that has run in it. */
	creatives: readonly ReadCreative[];
}

export interface ReadAdSet {
	seen: SeenAdSet;
	all: Tally;
	/** The last 7 days. */
	week: Tally;
}

export interface ReadCreative {
	adSetId: string;
	creativeId: string;
	all: Tally;
	/** The last 7 days. */
	week: Tally;
	/** Its first 7 days with impressions in this ad set. */
	first: Tally;
	clickRate: Rate;
	/** Showings so far to each person whom the ad set reached. */
	exposure: number;
}

export function readingOf(scenario: AdScenario, seen: AdObservation): AdReading {
	return {
		goal: scenario.goal,
		targetCents: scenario.targetCents,
		valueCents: scenario.valueCents,
		brief: scenario.brief,
		lastDay: Math.min(seen.days, scenario.deadlineDay ?? seen.days),
		objectives: Object.keys(scenario.rows) as Objective[],
		usualClickRate: scenario.market[scenario.goal]?.ctr ?? 0.02,
		usualPriceCents: (scenario.market[scenario.goal]?.ctr ?? 0.02) * (scenario.market[scenario.goal]?.cpcCents ?? 150),
		usualConversionRate: scenario.market[scenario.goal]?.cvr ?? 0.08,
		adSets: adSetsOf(seen),
		creatives: creativesOf(seen),
	};
}

function adSetsOf(seen: AdObservation): readonly ReadAdSet[] {
	const all = tallyBy(seen.results, ({ adSetId }) => adSetId);
	const week = tallyBy(recent(seen.results, seen.day), ({ adSetId }) => adSetId);
	return seen.adSets.map((adSet) => ({ seen: adSet, all: all.get(adSet.id) ?? nothing, week: week.get(adSet.id) ?? nothing }));
}

function creativesOf(seen: AdObservation): readonly ReadCreative[] {
	const keyOf = ({ adSetId, creativeId }: { adSetId: string; creativeId: string }) => `${adSetId} ${creativeId}`;
	const began = new Map<string, number>();
	for (const row of seen.results) if (!began.has(keyOf(row))) began.set(keyOf(row), row.day);
	const week = tallyBy(recent(seen.results, seen.day), keyOf);
	const first = tallyBy(
		seen.results.filter((row) => row.day < (began.get(keyOf(row)) ?? 0) + 7),
		keyOf,
	);
	return [...tallyBy(seen.results, keyOf)].map(([key, all]) => {
		const [adSetId = "", creativeId = ""] = key.split(" ");
		const reach = seen.adSets.find(({ id }) => id === adSetId)?.reach ?? 0;
		return {
			adSetId,
			creativeId,
			all,
			week: week.get(key) ?? nothing,
			first: first.get(key) ?? nothing,
			clickRate: rateOf({ hits: all.clicks, of: all.impressions }),
			exposure: reach > 0 ? all.impressions / reach : 0,
		};
	});
}

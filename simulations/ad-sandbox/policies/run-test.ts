import type { AdAction } from "../action.ts";
import type { AdObservation, SeenAdSet } from "../observation.ts";
import { type Count, neededPerArm, sameRate } from "../proportions.ts";
import type { AdReading } from "../reading.ts";
import { nothing, recent, tallyBy } from "../tally.ts";
import { liftToShow, significant } from "../test-results.ts";
import { weigh } from "./weigh.ts";

/** A test runs this long at least: weekdays differ. */
const leastDays = 7;
/** More than is needed: the arms never grow quite alike, and two ads wear out faster than many. */
const margin = 1.25;

type StartTest = Extract<AdAction, { type: "start-test" }>;

/** A test of the two best ads that can run in the same places, where there is time and money for it; else nothing. */
export function testToStart(adSet: SeenAdSet, creatives: readonly string[], seen: AdObservation, read: AdReading): readonly StartTest[] {
	if (adSet.test) return [];
	const [one, other] = pair(creatives, seen, read);
	if (one === undefined || other === undefined) return [];
	const week = recent(seen.results, seen.day).filter(({ adSetId }) => adSetId === adSet.id);
	const daily = week.reduce((sum, { impressions }) => sum + impressions, 0) / Math.min(7, Math.max(1, seen.day));
	const days = impressionsOfTest(read) / Math.max(1, daily);
	return seen.day + Math.max(leastDays, days) > read.lastDay - 1
		? []
		: [{ type: "start-test", adSetId: adSet.id, creatives: [one, other] }];
}

/** Impressions that a test takes, both arms and some more. */
export function impressionsOfTest({ usualClickRate }: AdReading): number {
	return 2 * margin * neededPerArm(usualClickRate, liftToShow);
}

/** The best, and the next best that runs wherever it does. */
function pair(creatives: readonly string[], seen: AdObservation, read: AdReading): readonly (string | undefined)[] {
	const placesOf = (id: string) => {
		const format = seen.creatives.find((creative) => creative.id === id)?.format;
		return seen.market.placements.filter(({ formats }) => format !== undefined && formats.includes(format)).length;
	};
	const ranked = weigh(creatives, read).map(({ creativeId }) => creativeId);
	const [first] = ranked;
	if (first === undefined) return [];
	const alike = ranked.slice(1).find((id) => placesOf(id) === placesOf(first) && sameFormat(first, id, seen)) ?? ranked[1];
	return [first, alike];
}

function sameFormat(a: string, b: string, { creatives, market }: AdObservation): boolean {
	const of = (id: string) => creatives.find((creative) => creative.id === id)?.format;
	const [one, other] = [of(a), of(b)];
	return market.placements.some(
		({ formats }) => one !== undefined && other !== undefined && formats.includes(one) && formats.includes(other),
	);
}

/** Ends a test once it is large enough and a week old, or when time runs out: as its figures say, and not before. */
export function endOfTest({ id, test }: SeenAdSet, seen: AdObservation, read: AdReading): readonly AdAction[] {
	if (!test || test.endedDay !== null) return [];
	const [one, other] = test.creatives.map((creative) => countOf(creative, id, test.startedDay, seen));
	if (!one || !other) return [];
	const large = Math.min(one.of, other.of) >= neededPerArm(read.usualClickRate, liftToShow);
	if (!(large && seen.day - test.startedDay >= leastDays) && seen.day < read.lastDay - 1) return [];
	const ahead = one.hits * other.of >= other.hits * one.of ? test.creatives[0] : test.creatives[1];
	return [{ type: "end-test", adSetId: id, keep: large && sameRate(one, other) < significant ? ahead : "none" }];
}

function countOf(creativeId: string, adSetId: string, since: number, { results }: AdObservation): Count {
	const rows = results.filter((row) => row.adSetId === adSetId && row.creativeId === creativeId && row.day > since);
	const { clicks, impressions } = tallyBy(rows, () => "all").get("all") ?? nothing;
	return { hits: clicks, of: impressions };
}

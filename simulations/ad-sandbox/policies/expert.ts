import type { AdAction } from "../action.ts";
import { wornAt } from "../claims.ts";
import type { AdObservation } from "../observation.ts";
import type { AdReading } from "../reading.ts";
import { sumOf } from "../tally.ts";
import { isWeaker } from "../weaker.ts";
import { answerWell } from "./answer-well.ts";
import { perDay, placementsFor, runnable } from "./plan.ts";
import { type AdPolicy, inRounds } from "./policy.ts";
import { endOfTest, testToStart } from "./run-test.ts";
import { setUp, shares } from "./set-up.ts";
import { type Weighed, weigh } from "./weigh.ts";

/** How many ads rotate at least, and how much of the best one's promise an ad has to hold not to be asked for proof. */
const rotation = { least: 2, within: 0.45 } as const;

/**
 * Stops what the brief does not mean, sets up the brief's people and a little retargeting with every ad there is, lets the
 * first week tell the ads apart, tests the two best against each other until the test is large enough, then rotates the good
 * ones as people tire of them. Looks every day, changes an ad set once a week at most, and keeps the money on plan.
 */
export const expert: AdPolicy = inRounds(1, (seen, read) => [
	...answerWell(seen, read),
	...(seen.day === 0 ? setUp(seen, read) : seen.day < read.lastDay ? manage(seen, read) : []),
]);

function manage(seen: AdObservation, read: AdReading): readonly AdAction[] {
	const tested = seen.adSets.find(({ test }) => test !== null && test.endedDay === null);
	const end = tested ? endOfTest(tested, seen, read) : [];
	if (seen.day % 7 !== 0) return end;
	const creatives = rotated(seen, read);
	const test = tested ? [] : whereToTest(creatives, seen, read);
	const busy = new Set([...(end.length === 0 && tested ? [tested.id] : []), ...test.map(({ adSetId }) => adSetId)]);
	return [...end, ...money(seen, read, creatives, busy), ...test];
}

/** In the smallest pool in which it ends in time, so that the rest of the money goes on with all good ads; once. */
function whereToTest(creatives: readonly string[], seen: AdObservation, read: AdReading) {
	if (seen.adSets.some(({ test }) => test !== null)) return [];
	for (const id of ["apart", "people"]) {
		const adSet = seen.adSets.find((one) => one.id === id && !one.paused);
		const test = adSet ? testToStart(adSet, creatives, seen, read) : [];
		if (test.length > 0) return test;
	}
	return [];
}

/**
 * The ads that run, less those that figures show to be much weaker, or people are tired of while others are left; rested ones
 * come in where few are left.
 */
function rotated(seen: AdObservation, read: AdReading): readonly string[] {
	const running = seen.adSets.find(({ id }) => id === "people")?.settings.creatives ?? [];
	const ranked = weigh(running, read, "people");
	const best = ranked[0]?.promise ?? 0;
	const isGood = ({ promise }: Weighed, place: number) => place < rotation.least || promise >= rotation.within * best;
	let kept = ranked;
	for (const one of ranked.filter((one, place) => !isGood(one, place)).reverse()) {
		const others = kept.filter((other) => other !== one);
		if (isWeaker(one.all, sumOf(others.map(({ all }) => all)))) kept = others;
	}
	kept = kept.filter(({ exposure }, place) => place === 0 || exposure < wornAt);
	const rested = weigh(
		runnable(seen).flatMap(({ id }) => (running.includes(id) ? [] : [id])),
		read,
	).filter(({ promise, exposure }) => exposure < wornAt && promise >= rotation.within * best);
	return [...kept, ...rested.slice(0, Math.max(0, rotation.least - kept.length))].map(({ creativeId }) => creativeId);
}

/** What is left, divided by the days that are left; small steps, which start nothing anew. Of an ad set that is tested only the budget moves. */
function money(seen: AdObservation, read: AdReading, creatives: readonly string[], busy: ReadonlySet<string>): readonly AdAction[] {
	const split = shares(seen, read);
	return seen.adSets.flatMap((adSet): readonly AdAction[] => {
		const { id, paused, settings } = adSet;
		if (paused || (id !== "people" && id !== "apart" && id !== "visitors")) return [];
		const wanted = Math.floor(perDay(seen, read) * split[id]);
		const dailyBudgetCents = busy.has(id) ? inSmallSteps(settings.dailyBudgetCents, wanted) : wanted;
		const own = id === "people" && !busy.has(id) ? creatives : settings.creatives;
		const same = own.length === settings.creatives.length && own.every((one) => settings.creatives.includes(one));
		if (same && Math.abs(dailyBudgetCents - settings.dailyBudgetCents) < 0.05 * wanted) return [];
		const audience = same ? settings.audience : { ...settings.audience, placements: placementsFor(seen, own) };
		return [{ type: "edit-ad-set", adSetId: id, settings: { ...settings, audience, creatives: [...own], dailyBudgetCents } }];
	});
}

/** Up to a fifth at a time. */
function inSmallSteps(from: number, to: number): number {
	return Math.round(Math.min(from * 1.19, Math.max(from * 0.81, to)));
}

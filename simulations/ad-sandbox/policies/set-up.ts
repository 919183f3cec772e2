import type { AdAction } from "../action.ts";
import type { AdObservation } from "../observation.ts";
import type { AdReading } from "../reading.ts";
import { adSet, briefed, perDay, runnable, visitorsOf } from "./plan.ts";
import { weigh } from "./weigh.ts";

/** Retargeting gets this share of the money at most, and no more than shows each visitor so many impressions a week. */
const retargeted = { most: 0.07, weeklyShowings: 3 } as const;
/** What a thousand impressions cost, for planning, cents. */
const usualCpmCents = 3000;

/** Share of the money for people like the customers: another pool, in which two ads can be tested while the rest goes on. */
const alike = { share: 0.15, percent: 10, fewestCustomers: 100 } as const;

/** How the daily money is split: the brief's people first, visitors as far as there are enough of them. */
export function shares(seen: AdObservation, read: AdReading): Readonly<Record<"people" | "alike" | "visitors", number>> {
	const useful = (seen.market.visitors * retargeted.weeklyShowings * usualCpmCents) / 1000 / 7;
	const visitors = Math.min(retargeted.most, useful / Math.max(1, perDay(seen, read)));
	const like = seen.market.customers >= alike.fewestCustomers ? alike.share : 0;
	return { people: 1 - visitors - like, alike: like, visitors };
}

/** Stops what was there, and starts the brief's people, those like the customers, and a little retargeting with every ad that is fit for it. */
export function setUp(seen: AdObservation, read: AdReading): readonly AdAction[] {
	const creatives = fresh(seen, read);
	const split = shares(seen, read);
	const stop = seen.adSets.filter(({ paused }) => !paused).map(({ id }): AdAction => ({ type: "pause", adSetId: id }));
	const people = briefed(seen, read);
	const audiences = {
		people,
		alike: { ...people, source: { kind: "lookalike", percent: alike.percent } },
		visitors: visitorsOf(read),
	} as const;
	const create = (["people", "alike", "visitors"] as const)
		.filter((id) => split[id] > 0.01)
		.map((id): AdAction => {
			const own = id === "visitors" ? creatives.slice(0, 3) : creatives;
			const settings = adSet(seen, read, { audience: audiences[id], creatives: own, dailyBudgetCents: split[id] * perDay(seen, read) });
			return { type: "create-ad-set", adSetId: id, settings };
		});
	return [...stop, ...create];
}

/** Ads that nobody is tired of yet; if all are worn, all of them. */
function fresh(seen: AdObservation, read: AdReading): readonly string[] {
	const ids = weigh(
		runnable(seen).map(({ id }) => id),
		read,
	);
	const rested = ids.filter(({ exposure }) => exposure < 3);
	return (rested.length >= 2 ? rested : ids).map(({ creativeId }) => creativeId);
}

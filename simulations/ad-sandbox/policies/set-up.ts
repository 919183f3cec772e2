import type { AdAction, Audience } from "../action.ts";
import { insideBrief } from "../inside-brief.ts";
import type { AdObservation } from "../observation.ts";
import type { AdReading } from "../reading.ts";
import { adSet, briefed, perDay, runnable, visitorsOf } from "./plan.ts";
import { impressionsOfTest } from "./run-test.ts";
import { weigh } from "./weigh.ts";

/** Retargeting gets this share of the money at most, and no more than shows each visitor so many impressions a week. */
const retargeted = { most: 0.08, weeklyShowings: 3 } as const;
/** What a thousand impressions cost, for planning, cents. */
const usualCpmCents = 3000;

/** Share of the money for people like the customers, where these are whom the brief means. */
const alike = { share: 0.15, percent: 10, fewestCustomers: 100, leastMeant: 0.7 } as const;
/** A place of the brief that is set apart holds about this share of its people, and no more than the most. */
const apart = { best: 0.3, most: 0.5 } as const;

type Whom = Omit<Audience, "placements">;
interface Pools {
	people: Whom;
	/** Other people, in whom two ads can be tested while the rest goes on: like the customers, or of one place of the brief; null where there are none. */
	apart: Whom | null;
	/** Share of the money that is for those. */
	apartShare: number;
}

/** Whom the brief means, in two pools that do not overlap much. */
function pools(seen: AdObservation, read: AdReading): Pools {
	const people = briefed(seen, read);
	const like: Whom = { ...people, source: { kind: "lookalike", percent: alike.percent } };
	const meant = insideBrief(seen.market, { ...like, placements: [] }, read.brief);
	if (seen.market.customers >= alike.fewestCustomers && meant >= alike.leastMeant) return { people, apart: like, apartShare: alike.share };
	const places = seen.market.places.filter(({ id }) => read.brief.places.includes(id));
	const all = places.reduce((sum, place) => sum + place.people, 0);
	const off = (share: number) => Math.abs(share - apart.best);
	const [one] = [...places].sort((a, b) => off(a.people / all) - off(b.people / all));
	if (!one || places.length < 2 || one.people / all > apart.most || !holdsTest(seen, read, one.people / all))
		return { people, apart: null, apartShare: 0 };
	return {
		people: { ...people, places: people.places.filter((id) => id !== one.id) },
		apart: { ...people, places: [one.id] },
		apartShare: one.people / all,
	};
}

/** Whether a share of the budget, less the first week, buys a test that is large enough. */
function holdsTest({ budgetCents, days }: AdObservation, read: AdReading, share: number): boolean {
	const impressions = (share * budgetCents * (1 - 7 / days)) / read.usualPriceCents;
	return impressions >= impressionsOfTest(read);
}

/** How the daily money is split: the brief's people first, visitors as far as there are enough of them. */
export function shares(seen: AdObservation, read: AdReading): Readonly<Record<"people" | "apart" | "visitors", number>> {
	const useful = (seen.market.visitors * retargeted.weeklyShowings * usualCpmCents) / 1000 / 7;
	const visitors = Math.min(retargeted.most, useful / Math.max(1, perDay(seen, read)));
	const { apartShare } = pools(seen, read);
	return { people: (1 - visitors) * (1 - apartShare), apart: (1 - visitors) * apartShare, visitors };
}

/** Stops what was there, and starts the brief's people and a little retargeting with every ad that is fit for it. */
export function setUp(seen: AdObservation, read: AdReading): readonly AdAction[] {
	const creatives = fresh(seen, read);
	const split = shares(seen, read);
	const stop = seen.adSets.filter(({ paused }) => !paused).map(({ id }): AdAction => ({ type: "pause", adSetId: id }));
	const audiences = { ...pools(seen, read), visitors: visitorsOf(read) };
	const create = (["people", "apart", "visitors"] as const).flatMap((id): readonly AdAction[] => {
		const audience = audiences[id];
		if (!audience || split[id] <= 0.01) return [];
		const settings = adSet(seen, read, { audience, creatives, dailyBudgetCents: split[id] * perDay(seen, read) });
		return [{ type: "create-ad-set", adSetId: id, settings }];
	});
	return [...stop, ...create];
}

/** Ads that nobody is tired of yet; if all are worn, all of them. */
export function fresh(seen: AdObservation, read: AdReading): readonly string[] {
	const ids = weigh(
		runnable(seen).map(({ id }) => id),
		read,
	);
	const rested = ids.filter(({ exposure }) => exposure < 3);
	return (rested.length >= 2 ? rested : ids).map(({ creativeId }) => creativeId);
}

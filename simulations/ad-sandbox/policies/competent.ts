import type { AdAction } from "../action.ts";
import type { AdObservation } from "../observation.ts";
import { sameRate } from "../proportions.ts";
import type { AdReading } from "../reading.ts";
import { answerWell } from "./answer-well.ts";
import { adSet, briefed, perDay, visitorsOf } from "./plan.ts";
import { type AdPolicy, inRounds } from "./policy.ts";
import { fresh } from "./set-up.ts";

/** Share of the budget that goes after visitors. */
const retargeted = 0.1;

/**
 * Sets up the brief's audience with the first eight ads that nobody is tired of, and a little retargeting; looks once a week,
 * keeps the money on plan, and takes out an ad that is clearly weaker. Tests nothing, and reads the report.
 */
export const competent: AdPolicy = inRounds(7, (seen, read) => [
	...answerWell(seen, read),
	...(seen.day === 0 ? setUp(seen, read) : look(seen, read)),
]);

function setUp(seen: AdObservation, read: AdReading): readonly AdAction[] {
	const creatives = fresh(seen, read).slice(0, 8);
	const hasVisitors = seen.market.visitors > 0;
	const part = (share: number) => ({ creatives, dailyBudgetCents: share * perDay(seen, read) });
	const stop = seen.adSets.filter(({ paused }) => !paused).map(({ id }): AdAction => ({ type: "pause", adSetId: id }));
	const people = adSet(seen, read, { audience: briefed(seen, read), ...part(hasVisitors ? 1 - retargeted : 1) });
	const visitors = adSet(seen, read, { audience: visitorsOf(read), ...part(retargeted) });
	return [
		...stop,
		{ type: "create-ad-set", adSetId: "people", settings: people },
		...(hasVisitors ? [{ type: "create-ad-set", adSetId: "visitors", settings: visitors } as const] : []),
	];
}

/** Once a week: the weakest ad goes when figures bear it out, and the daily budget follows what is left. */
function look(seen: AdObservation, read: AdReading): readonly AdAction[] {
	const people = seen.adSets.find(({ id }) => id === "people");
	if (!people || seen.day >= read.lastDay) return [];
	const weak = weakest(people.id, people.settings.creatives, read);
	const creatives = people.settings.creatives.filter((id) => id !== weak);
	const dailyBudgetCents = Math.floor(perDay(seen, read) * (seen.market.visitors > 0 ? 1 - retargeted : 1));
	const changed = Math.abs(dailyBudgetCents / Math.max(1, people.settings.dailyBudgetCents) - 1);
	if (weak === undefined && changed < 0.1) return [];
	return [{ type: "edit-ad-set", adSetId: people.id, settings: { ...people.settings, creatives, dailyBudgetCents } }];
}

/** One that is clearly weaker than the best, among more than two. */
function weakest(adSetId: string, creatives: readonly string[], { creatives: all }: AdReading): string | undefined {
	const known = all
		.filter((one) => one.adSetId === adSetId && creatives.includes(one.creativeId))
		.sort((a, b) => a.clickRate.rate - b.clickRate.rate);
	const [worst, best] = [known[0], known.at(-1)];
	if (!worst || !best || creatives.length <= 2) return undefined;
	const count = ({ all: { clicks, impressions } }: typeof worst) => ({ hits: clicks, of: impressions });
	return sameRate(count(worst), count(best)) < 0.02 ? worst.creativeId : undefined;
}

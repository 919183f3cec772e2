import type { AdAction } from "../action.ts";
import type { AdObservation } from "../observation.ts";
import type { AdReading } from "../reading.ts";
import { nothing, recent, tallyBy } from "../tally.ts";
import { adSet, briefed, everybody, perDay, runnable, visitorsOf } from "./plan.ts";
import { type AdPolicy, inRounds } from "./policy.ts";

/** Makes one ad set on the first day, stops what ran before, and lets it be. */
function once(make: (seen: AdObservation, read: AdReading, creatives: readonly string[]) => ReturnType<typeof adSet>): AdPolicy {
	return inRounds(28, (seen, read) => (seen.day > 0 ? [] : [...stopAll(seen), create("only", make(seen, read, all(seen)))]));
}

const all = (seen: AdObservation) => runnable(seen).map(({ id }) => id);
const create = (adSetId: string, settings: ReturnType<typeof adSet>): AdAction => ({ type: "create-ad-set", adSetId, settings });
const stopAll = ({ adSets }: AdObservation) =>
	adSets.filter(({ paused }) => !paused).map(({ id }): AdAction => ({ type: "pause", adSetId: id }));

/** One-idea players that must not pass. */
export const tricks = {
	/** The whole budget at once. */
	"all-on-day-one": once((seen, read, creatives) =>
		adSet(seen, read, { audience: briefed(seen, read), creatives, dailyBudgetCents: seen.budgetCents, pacing: "fast" }),
	),
	/** Everybody everywhere: the system will find them. */
	"broadest-audience": once((seen, read, creatives) =>
		adSet(seen, read, { audience: everybody(seen), creatives, dailyBudgetCents: perDay(seen, read) }),
	),
	/** Only those who know the client: nothing reports better. */
	"all-retargeting": once((seen, read, creatives) =>
		adSet(seen, read, { audience: visitorsOf(read, 180), creatives, dailyBudgetCents: perDay(seen, read) }),
	),
	/** Clicks as cheap as they come, whoever clicks. */
	"cheapest-click": once((seen, read, creatives) =>
		adSet(seen, read, {
			objective: read.objectives.includes("traffic") ? "traffic" : read.goal,
			audience: everybody(seen),
			creatives,
			dailyBudgetCents: perDay(seen, read),
		}),
	),
	/** Follows yesterday's figures every day: another ad, other people, another budget. */
	"change-daily": inRounds(1, (seen, read): readonly AdAction[] => {
		const own = seen.adSets.find(({ id }) => id === "only");
		const { interests, places, ages } = read.brief;
		const todays = (ids: readonly string[], every: number) => ids.slice(Math.floor(seen.day / every) % ids.length).slice(0, 1);
		const settings = adSet(seen, read, {
			audience: {
				source: { kind: "people", interests: todays(interests, 1) },
				places: todays(places, 2),
				ages: todays(ages, 3),
				exclude: [],
			},
			creatives: yesterdaysBest(seen),
			dailyBudgetCents: perDay(seen, read) * (seen.day % 2 === 0 ? 0.7 : 1.4),
		});
		if (!own) return [...stopAll(seen), create("only", settings)];
		return seen.day >= read.lastDay
			? []
			: [{ type: "edit-ad-set", adSetId: own.id, settings: { ...settings, startDay: own.settings.startDay } }];
	}),
	/** Does nothing for most of the time, then puts all of it where conversions are reported. */
	harvest: inRounds(7, (seen, read): readonly AdAction[] => {
		const last = seen.day + 7 >= read.lastDay;
		if (!last || seen.day >= read.lastDay || seen.adSets.some(({ id }) => id === "visitors")) return [];
		const half = { creatives: all(seen), dailyBudgetCents: perDay(seen, read) / 2 };
		return [
			...stopAll(seen),
			create("visitors", adSet(seen, read, { audience: visitorsOf(read, 180), ...half })),
			create("people", adSet(seen, read, { audience: briefed(seen, read), ...half })),
		];
	}),
} satisfies Readonly<Record<string, AdPolicy>>;

/** The ad with the best click rate of the day before, and the next one in the row. */
function yesterdaysBest(seen: AdObservation): readonly string[] {
	const ids = all(seen);
	const rates = tallyBy(recent(seen.results, seen.day, 1), ({ creativeId }) => creativeId);
	const rate = (id: string) => {
		const { clicks, impressions } = rates.get(id) ?? nothing;
		return impressions > 0 ? clicks / impressions : 0;
	};
	const [best = ids[0] as string] = [...ids].sort((a, b) => rate(b) - rate(a));
	return [...new Set([best, ids[seen.day % ids.length] as string])];
}

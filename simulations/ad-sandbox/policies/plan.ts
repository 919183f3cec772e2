import type { AdSetSettings, Audience } from "../action.ts";
import type { AdObservation, SeenCreative } from "../observation.ts";
import type { AdReading } from "../reading.ts";

/** Every creative that can run somewhere. */
export function runnable({ creatives, market }: AdObservation): readonly SeenCreative[] {
	return creatives.filter(({ format }) => market.placements.some(({ formats }) => formats.includes(format)));
}

/** Placements on which all of these creatives' formats can run; where there is none, those that can run one of them. */
export function placementsFor({ creatives, market }: AdObservation, ids: readonly string[]): Audience["placements"] {
	const formats = creatives.filter(({ id }) => ids.includes(id)).map(({ format }) => format);
	return market.placements.filter((slot) => formats.some((format) => slot.formats.includes(format))).map(({ id }) => id);
}

/** The people whom the brief means, and nobody who knows the client already. */
export function briefed({ market }: AdObservation, { brief }: AdReading): Omit<Audience, "placements"> {
	const { places, ages, interests } = brief;
	return {
		source: { kind: "people", interests: [...interests] },
		places: [...places],
		ages: [...ages],
		exclude: [...(market.visitors > 0 ? (["visitors"] as const) : []), ...(market.customers > 0 ? (["customers"] as const) : [])],
	};
}

/** Who came to the site in the last month, in the places and ages of the brief. */
export function visitorsOf({ brief }: AdReading, days = 30): Omit<Audience, "placements"> {
	return { source: { kind: "visitors", days }, places: [...brief.places], ages: [...brief.ages], exclude: [] };
}

/** Everybody there is. */
export function everybody({ market }: AdObservation): Omit<Audience, "placements"> {
	const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
	return { source: { kind: "people", interests: [] }, places: ids(market.places), ages: ids(market.ages), exclude: [] };
}

/** An ad set at the best price there is, spread over the day, until the last day of use. */
export function adSet(
	seen: AdObservation,
	read: AdReading,
	{
		audience,
		creatives,
		dailyBudgetCents,
		...own
	}: Partial<Omit<AdSetSettings, "audience" | "creatives" | "dailyBudgetCents">> & {
		audience: Omit<Audience, "placements"> & Partial<Pick<Audience, "placements">>;
		creatives: readonly string[];
		dailyBudgetCents: number;
	},
): AdSetSettings {
	return {
		objective: read.goal,
		audience: { placements: placementsFor(seen, creatives), ...audience },
		creatives: [...creatives],
		dailyBudgetCents: Math.max(0, Math.min(seen.budgetCents, Math.floor(dailyBudgetCents))),
		bidding: { kind: "lowest-cost" },
		startDay: Math.min(seen.day + 1, read.lastDay),
		endDay: read.lastDay,
		pacing: "even",
		...own,
	};
}

/** What is left of the budget for each day that is left, cents. */
export function perDay(seen: AdObservation, read: AdReading): number {
	return (seen.budgetCents - seen.spentCents) / Math.max(1, read.lastDay - seen.day);
}

import { learningPremium } from "../learning.ts";
import type { AdObservation, SeenAdSet } from "../observation.ts";
import { selfBiddingFactor } from "../overlap.ts";
import { seasonOf } from "../season.ts";
import { sumOf } from "../tally.ts";
import type { ColumnId } from "./columns.ts";
import { rates } from "./figures.ts";
import type { AdsMaterial } from "./material.ts";
import type { Term } from "./why.ts";

/**
 * The numbers that the market's equations put into a figure of an ad set, as far as they can be known from the screen; none
 * where it has not delivered or no equation speaks of the figure.
 *
 * @see MODELS "1. Ad sandbox", equations 3, 5, 6 and 8
 */
export function modelTerms(id: ColumnId, adSet: SeenAdSet, seen: AdObservation, material: AdsMaterial): readonly Term[] {
	const row = material.market[adSet.settings.objective];
	if (adSet.reach <= 0 || !row) return [];
	if (id === "cpm") return priceTerms(adSet, 1000 * row.ctr * row.cpcCents, seen, material);
	if (id === "ctr")
		return [
			{ id: "medianCtr", value: row.ctr, unit: "percent" },
			{ id: "frequency", value: adSet.frequency, unit: "times" },
		];
	if (id === "frequency")
		return [
			{ id: "audiencePeople", value: adSet.audiencePeople, unit: "count" },
			{ id: "reachShare", value: adSet.audiencePeople > 0 ? Math.min(1, adSet.reach / adSet.audiencePeople) : null, unit: "percent" },
		];
	return [];
}

/** The last day's price as a product: what is published, what is known of season, learning and one's own bidding, and the rest. */
function priceTerms(adSet: SeenAdSet, median: number, { results }: AdObservation, { startsOn }: AdsMaterial): readonly Term[] {
	const own = results.filter(({ adSetId }) => adSetId === adSet.id);
	const day = own.at(-1)?.day;
	const cpm = rates.cpm(sumOf(own.filter((row) => row.day === day)));
	if (day === undefined || cpm === null) return [];
	const season = seasonOf(startsOn, day);
	const ownBidding = selfBiddingFactor(adSet.overlapShare);
	const learning = learningPremium(adSet.learningEvents);
	return [
		{ id: "lastCpm", value: cpm, unit: "money" },
		{ id: "medianCpm", value: median, unit: "money" },
		{ id: "season", value: season, unit: "times" },
		{ id: "ownBidding", value: ownBidding, unit: "times" },
		{ id: "learning", value: learning, unit: "times" },
		{ id: "rest", value: cpm / (median * season * ownBidding * learning), unit: "times" },
	];
}

import type { AdSetSettings } from "./action.ts";
import { interestsOf, traitsOf } from "./audience.ts";
import { cached } from "./cached.ts";
import { appealIn } from "./interests.ts";
import { fullPrice } from "./market.ts";
import type { AdScenario } from "./schema.ts";
import type { Objective, Placement } from "./vocabulary.ts";

/** What an ad set brings to the auctions, before season, wear, learning and rivals of one's own. */
export interface Offer {
	objective: Objective;
	/** Share of the audience that uses any of the placements. */
	reachable: number;
	/** Ids of all its creatives, wherever they can run. */
	creatives: readonly string[];
	/** Placements on which at least one creative can run. */
	slots: readonly OfferedSlot[];
}

export interface OfferedSlot {
	placement: Placement;
	/** Auctions a day for each person of the audience. @see MODELS "1. Ad sandbox", equation 1 */
	auctionsEach: number;
	/** Cents of an impression if every auction were won, at quality 1. */
	level: number;
	creatives: readonly OfferedCreative[];
}

export interface OfferedCreative {
	id: string;
	/** Its place among the offer's creatives. */
	place: number;
	/** Clicks of first showings; conversions of clicks, those caused. */
	action: number;
	conversion: number;
	/** Share of the auction's estimate that rests on conversions which visitors would have made anyway: 1 is none. */
	overrated: number;
	quality: number;
}

/** Conversions of clicks that were bought for clicking, against clicks bought for the client's goal. Design choice. */
const trafficBuys = 0.2;
/** Leads where sales are wanted, or the other way round. Design choice. */
const otherGoalBuys = 0.5;

export const offerOf = cached((scenario: AdScenario, settings: AdSetSettings): Offer => {
	const { audience, objective } = settings;
	const row = scenario.market[objective];
	const used = scenario.placements.filter(({ id }) => audience.placements.includes(id));
	const traits = traitsOf(scenario, audience);
	const creatives = scenario.creatives.filter(({ id }) => settings.creatives.includes(id));
	const conversion = conversionOf(scenario, objective) * traits.conversion;
	const interests = interestsOf(scenario, audience);
	const slots = used.flatMap((slot): readonly OfferedSlot[] => {
		const fitting = creatives.flatMap((creative): readonly OfferedCreative[] => {
			const fit = slot.fits[creative.format];
			if (fit === undefined || !row) return [];
			const action = row.ctr * fit * traits.affinity * creative.appeal * appealIn(scenario, creative.appealTo, interests);
			return [
				{
					id: creative.id,
					place: creatives.indexOf(creative),
					action: Math.min(0.9, action),
					conversion: Math.min(0.9, conversion * creative.conversion),
					overrated: audience.source.kind === "visitors" ? Math.max(1, scenario.visitorsConversion) : 1,
					quality: creative.quality,
				},
			];
		});
		if (fitting.length === 0 || !row) return [];
		return [
			{
				placement: slot.id,
				auctionsEach: slot.reachable * slot.visitsPerDay * slot.slotsPerVisit,
				level: fullPrice(row) * slot.price * traits.price,
				creatives: fitting,
			},
		];
	});
	let unreachable = 1;
	for (const slot of used) unreachable *= slots.some(({ placement }) => placement === slot.id) ? 1 - slot.reachable : 1;
	return { objective, reachable: 1 - unreachable, creatives: creatives.map(({ id }) => id), slots };
});

/** Conversions of clicks for the client's goal, at the row's median. */
function conversionOf({ market, goal }: AdScenario, objective: Objective): number {
	const wanted = market[goal]?.cvr ?? market.leads?.cvr ?? market.sales?.cvr ?? 0;
	if (objective === goal) return wanted;
	return wanted * (objective === "traffic" ? trafficBuys : otherGoalBuys);
}

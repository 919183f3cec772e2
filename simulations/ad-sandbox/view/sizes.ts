import type { AdSetSettings, Audience } from "../action.ts";
import { peopleIn } from "../audience.ts";
import type { AdObservation, SeenAdSet } from "../observation.ts";
import { shareAlsoIn } from "../overlap.ts";
import type { AdsMaterial } from "./material.ts";
import { plainMarket } from "./plain-market.ts";

type Seen = Pick<AdObservation, "market">;

/** People in an audience after exclusions, as estimated before anything runs; whole, 0 without a place or an age. */
export function audienceSize(audience: Audience, { market }: Seen, material: AdsMaterial): number {
	return Math.round(peopleIn(plainMarket(market, material), audience, 0));
}

/** Running or coming ad sets that bid on a day in common with these settings. */
export function rivals(settings: AdSetSettings, adSetId: string | null, adSets: readonly SeenAdSet[]): readonly SeenAdSet[] {
	return adSets.filter(
		({ id, paused, settings: its }) => id !== adSetId && !paused && settings.startDay <= its.endDay && its.startDay <= settings.endDay,
	);
}

/** Share of an ad set's people whom any of the others is after too, on a network that both use; 0–1. */
export function overlapWith({ audience }: AdSetSettings, others: readonly SeenAdSet[], { market }: Seen, material: AdsMaterial): number {
	const plain = plainMarket(market, material);
	const alone = others
		.map(({ settings }) => settings.audience)
		.filter((other) => other.placements.some((placement) => audience.placements.includes(placement)))
		.reduce((share, other) => share * (1 - shareAlsoIn(plain, audience, other)), 1);
	return 1 - alone;
}

import type { AdSetState } from "./state.ts";
import { nothing, sumOf, type Tally, tallyBy } from "./tally.ts";
import type { Act } from "./tape.ts";
import { isWeaker } from "./weaker.ts";

/** Showings to each person from which on taking a creative out is rest, not a claim about it. @see MODELS A5 */
export const wornAt = 4;

/** A creative that an edit took out of an ad set while others stayed. */
export interface Removal {
	creativeId: string;
	/** `worn` needs no test; `weaker` the figures bear out; `unfounded` luck explains as well. */
	why: "worn" | "weaker" | "unfounded";
}

/** Which creatives an edit took out, and how well the figures bore that out on the day. Those that never ran are nobody's claim. */
export function removals({ action, before }: Act): readonly Removal[] {
	if (action.type !== "edit-ad-set") return [];
	const adSet = before.adSets.find(({ id }) => id === action.adSetId);
	if (!adSet) return [];
	const kept = adSet.settings.creatives.filter((id) => action.settings.creatives.includes(id));
	const tallies = tallyBy(
		before.results.filter(({ adSetId }) => adSetId === adSet.id),
		({ creativeId }) => creativeId,
	);
	const others = sumOf(kept.map((id) => tallies.get(id) ?? nothing));
	return adSet.settings.creatives.flatMap((creativeId): readonly Removal[] => {
		const own = tallies.get(creativeId);
		if (kept.includes(creativeId) || !own) return [];
		if (exposureOf(adSet, own) >= wornAt) return [{ creativeId, why: "worn" }];
		if (others.impressions === 0) return [];
		return [{ creativeId, why: isWeaker(own, others) ? "weaker" : "unfounded" }];
	});
}

/** Showings of a creative to each person whom the ad set reached. */
export function exposureOf(adSet: AdSetState, own: Tally): number {
	return adSet.reached > 0 ? own.impressions / adSet.reached : 0;
}

import type { Audience } from "./action.ts";
import type { AdObservation } from "./observation.ts";

/** Whom a brief means, by ids. */
export interface Brief {
	places: readonly string[];
	ages: readonly string[];
	interests: readonly string[];
}

type People = Pick<AdObservation["market"], "places" | "ages" | "interests">;

/** How much more often people of the narrowest lookalike are meant. @see audience.ts */
const alikeMeant = 1.5;

/**
 * Share of an audience whom the brief means, 0–1, from what everyone can look up: sizes of places, shares of ages and
 * interests, which people have independently of each other. Visitors count by places and ages alone, for they have shown
 * their interest; people like the customers are meant more often than everybody, the more so the narrower the circle. Of an
 * empty audience nobody is.
 */
export function insideBrief(market: People, { source, places, ages }: Audience, brief: Brief): number {
	const share =
		shareOf(market.places, places, brief.places, ({ people }) => people) * shareOf(market.ages, ages, brief.ages, (age) => age.share);
	if (source.kind === "visitors") return share;
	if (source.kind === "lookalike")
		return share * Math.min(1, (1 + alikeMeant / Math.sqrt(source.percent)) * haveInterest(market.interests, [], brief.interests));
	return share * haveInterest(market.interests, source.interests, brief.interests);
}

/** Of the chosen, how many are meant. */
function shareOf<T extends { id: string }>(
	all: readonly T[],
	chosen: readonly string[],
	meant: readonly string[],
	weigh: (one: T) => number,
): number {
	const among = all.filter(({ id }) => chosen.includes(id));
	const total = among.reduce((sum, one) => sum + weigh(one), 0);
	return total === 0 ? 0 : among.reduce((sum, one) => (meant.includes(one.id) ? sum + weigh(one) : sum), 0) / total;
}

/** Chance that someone with any of the chosen interests (or anyone, where none is chosen) has any of those meant. */
function haveInterest(all: readonly { id: string; share: number }[], chosen: readonly string[], meant: readonly string[]): number {
	const none = (ids: (id: string) => boolean) => all.reduce((product, { id, share }) => (ids(id) ? product * (1 - share) : product), 1);
	const lacksMeant = none((id) => meant.includes(id));
	if (chosen.length === 0) return 1 - lacksMeant;
	const lacksChosen = none((id) => chosen.includes(id));
	const lacksBoth = none((id) => chosen.includes(id) || meant.includes(id));
	// Has a chosen one, less: has a chosen one and none meant.
	const hasChosen = 1 - lacksChosen;
	return hasChosen === 0 ? 0 : (hasChosen - (lacksMeant - lacksBoth)) / hasChosen;
}

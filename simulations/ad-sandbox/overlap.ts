import type { AdSetSettings, Audience } from "./action.ts";
import { traitsOf, visitorSpan } from "./audience.ts";
import { cached } from "./cached.ts";
import { shareWithAny, shareWithBoth } from "./interests.ts";
import type { AdScenario } from "./schema.ts";

/**
 * How much dearer impressions become when all of an audience is bid for by another running ad set of one's own as well.
 * Platforms let the better of the two bid and warn of worse results; size a design choice.
 */
const selfBidding = 0.3;

/** @param overlapShare share of the audience that is in another running ad set's too, 0–1 */
export function selfBiddingFactor(overlapShare: number): number {
	return 1 + selfBidding * overlapShare;
}

/** Share of `one`'s people who are in `other`'s audience as well, 0–1; as it was when the campaign began. */
export function shareAlsoIn(scenario: AdScenario, one: Audience, other: Audience): number {
	return sharesOf(scenario, one)(one, other);
}

/** By scenario first, so that another scenario's audience of the same object never meets it. */
const sharesOf = cached((scenario: AdScenario, _: object) => cached((one: Audience, other: Audience) => worked(scenario, one, other)));

function worked(scenario: AdScenario, one: Audience, other: Audience): number {
	const mine = traitsOf(scenario, one);
	if (mine.placePeople === 0 || mine.ageShare === 0 || mine.interestShare === 0) return 0;
	const both = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));
	const common = traitsOf(scenario, { ...one, places: both(one.places, other.places), ages: both(one.ages, other.ages) });
	return (common.placePeople / mine.placePeople) * (common.ageShare / mine.ageShare) * sharedSource(scenario, one, other);
}

/** Of people in the same places and of the same ages. */
function sharedSource(scenario: AdScenario, one: Audience, other: Audience): number {
	const mine = one.source;
	const theirs = other.source;
	const apart = one.exclude.includes("visitors") || other.exclude.includes("visitors");
	if ((mine.kind === "visitors" || theirs.kind === "visitors") && apart) return 0;
	if (theirs.kind === "visitors") {
		if (mine.kind === "visitors") return Math.min(1, visitorSpan(theirs.days) / visitorSpan(mine.days));
		const everybody = scenario.places.reduce((sum, { people }) => sum + people, 0);
		return Math.min(1, (scenario.visitors * visitorSpan(theirs.days)) / everybody);
	}
	if (theirs.kind === "lookalike") {
		const share = theirs.percent / 100;
		return mine.kind === "lookalike" ? Math.min(1, theirs.percent / mine.percent) : share;
	}
	if (mine.kind !== "people") return shareWithAny(scenario, theirs.interests);
	return shareWithBoth(scenario, mine.interests, theirs.interests) / shareWithAny(scenario, mine.interests);
}

/** Share of an ad set's people whom any of the others is after too, on a network that both use; 0–1. */
export function overlapShare(scenario: AdScenario, own: AdSetSettings, others: readonly AdSetSettings[]): number {
	let alone = 1;
	for (const other of others) {
		if (other.audience.placements.some((placement) => own.audience.placements.includes(placement)))
			alone *= 1 - shareAlsoIn(scenario, own.audience, other.audience);
	}
	return 1 - alone;
}

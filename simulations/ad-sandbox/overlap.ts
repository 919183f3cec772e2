import type { AdSetSettings, Audience } from "./action.ts";
import { traitsOf, visitorSpan } from "./audience.ts";
import { cached } from "./cached.ts";
import { shareWithAny, shareWithBoth } from "./interests.ts";
import type { AdScenario } from "./schema.ts";

/**
 * How much dearer impressions become when all of an audience is bid for by another running ad set of one's own as well, on top
 * of what both together pay for the larger share. Platforms let the better of the two bid and warn of worse results; size a
 * design choice.
 */
const selfBidding = 0.15;

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
	let people = 0;
	for (const place of scenario.places) if (one.places.includes(place.id) && other.places.includes(place.id)) people += place.people;
	let ages = 0;
	for (const age of scenario.ages) if (one.ages.includes(age.id) && other.ages.includes(age.id)) ages += age.share;
	if (people === 0 || ages === 0) return 0;
	return (people / mine.placePeople) * Math.min(1, ages / mine.ageShare) * sharedSource(scenario, one, other);
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
	return Math.min(1, shareWithBoth(scenario, mine.interests, theirs.interests) / shareWithAny(scenario, mine.interests));
}

/** How the ad sets of an account lie over each other, by their places in it. */
export type Web = readonly Strand[];

/** The others in which an ad set's people are too. Flat numbers: every pair of ad sets is looked at every day. */
export interface Strand {
	/** Their places, the share of people in them, and 1 where both are on a network, so that they meet in auctions. */
	others: Int32Array;
	shares: Float64Array;
	meets: Uint8Array;
	/** For each creative that both use: its place in the scenario, in the table of ad sets × creatives, and the share of people. */
	creatives: Int32Array;
	cells: Int32Array;
	creativeShares: Float64Array;
}

const webs = new WeakMap<AdScenario, { all: readonly AdSetSettings[]; web: Web }>();

/** Worked out anew only when settings change. @param all settings of the ad sets, in their order */
export function webOf(scenario: AdScenario, all: readonly AdSetSettings[]): Web {
	const known = webs.get(scenario);
	if (known && known.all.length === all.length && all.every((settings, place) => known.all[place] === settings)) return known.web;
	const web = all.map((own, place) => strandOf(scenario, own, place, all));
	webs.set(scenario, { all, web });
	return web;
}

function strandOf(scenario: AdScenario, own: AdSetSettings, place: number, all: readonly AdSetSettings[]): Strand {
	const met: { other: number; share: number; meets: number }[] = [];
	const worn: { creative: number; cell: number; share: number }[] = [];
	const mine = placesOf(scenario, own);
	for (const [other, settings] of all.entries()) {
		const share = place === other ? 0 : shareAlsoIn(scenario, own.audience, settings.audience);
		if (share === 0) continue;
		met.push({ other, share, meets: meet(own, settings) ? 1 : 0 });
		for (const creative of mine) {
			if (settings.creatives.includes(scenario.creatives[creative]?.id ?? ""))
				worn.push({ creative, cell: other * scenario.creatives.length + creative, share });
		}
	}
	return {
		others: new Int32Array(met.map(({ other }) => other)),
		shares: new Float64Array(met.map(({ share }) => share)),
		meets: new Uint8Array(met.map(({ meets }) => meets)),
		creatives: new Int32Array(worn.map(({ creative }) => creative)),
		cells: new Int32Array(worn.map(({ cell }) => cell)),
		creativeShares: new Float64Array(worn.map(({ share }) => share)),
	};
}

/** Of an ad set's creatives, in the scenario. */
function placesOf({ creatives }: AdScenario, settings: AdSetSettings): number[] {
	return creatives.flatMap(({ id }, place) => (settings.creatives.includes(id) ? [place] : []));
}

/**
 * Share of each ad set's people whom any of the others is after too, on a network that both use; 0–1, by place.
 *
 * @param running whether an ad set bids at all; those that do not, overlap with nothing
 */
export function overlapShares(scenario: AdScenario, all: readonly AdSetSettings[], running: readonly boolean[]): readonly number[] {
	return webOf(scenario, all).map(({ others, shares, meets }, place) => {
		if (!running[place]) return 0;
		let alone = 1;
		for (let i = 0; i < others.length; i++) {
			if (meets[i] && running[others[i] as number]) alone *= 1 - (shares[i] as number);
		}
		return 1 - alone;
	});
}

/** The same of one alone: share of `own` people whom any of the others is after too. */
export function overlapShare(scenario: AdScenario, own: AdSetSettings, others: readonly AdSetSettings[]): number {
	let alone = 1;
	for (const other of others) if (meet(own, other)) alone *= 1 - shareAlsoIn(scenario, own.audience, other.audience);
	return 1 - alone;
}

function meet(own: AdSetSettings, other: AdSetSettings): boolean {
	for (const placement of own.audience.placements) if (other.audience.placements.includes(placement)) return true;
	return false;
}

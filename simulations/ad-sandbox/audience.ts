import { exp } from "../kernel/math.ts";
import type { Audience } from "./action.ts";
import { cached } from "./cached.ts";
import { chosen, meanOver, shareWithAny, shareWithBoth } from "./interests.ts";
import type { AdScenario } from "./schema.ts";

/** What an audience amounts to, whoever visits meanwhile. */
export interface Traits {
	/** People of the chosen places. */
	placePeople: number;
	/** The same as a share of all places' people; of the chosen ages; with any of the chosen interests. 0–1 each. */
	placeShare: number;
	ageShare: number;
	interestShare: number;
	/** Action rate, conversion rate and price of an impression against the row's. */
	affinity: number;
	conversion: number;
	price: number;
	/** Share of its people whom the brief means. */
	insideBrief: number;
}

/** Customers with an address that it takes to find people like them. @see the platforms' help pages: 100 (S) */
export const fewestCustomers = 100;

/** How much more people of a lookalike of 1 % act and buy; it falls with the root of its width. Design choice. */
const alikeActs = 0.6;
const alikeBuys = 0.3;
/** How much more often they are people whom the brief means. Design choice. */
const alikeMeant = 1.5;

export const traitsOf = cached((scenario: AdScenario, audience: Audience): Traits => {
	const places = scenario.places.filter(({ id }) => audience.places.includes(id));
	const ages = scenario.ages.filter(({ id }) => audience.ages.includes(id));
	const placePeople = total(places, ({ people }) => people);
	const ageShare = Math.min(
		1,
		total(ages, ({ share }) => share),
	);
	const inPlaces = (factor: (place: (typeof places)[number]) => number) =>
		placePeople > 0 ? total(places, (place) => place.people * factor(place)) / placePeople : 1;
	const inAges = (factor: (age: (typeof ages)[number]) => number) =>
		ageShare > 0 ? total(ages, (age) => age.share * factor(age)) / total(ages, ({ share }) => share) : 1;
	const source = sourceTraits(scenario, audience.source);
	return {
		placePeople,
		placeShare: placePeople / total(scenario.places, ({ people }) => people),
		ageShare,
		interestShare: source.share,
		affinity: source.affinity * inAges(({ affinity }) => affinity),
		conversion: source.conversion * inAges(({ conversion }) => conversion),
		price: source.price * inAges(({ price }) => price) * inPlaces(({ price }) => price),
		insideBrief:
			source.meant *
			inPlaces(({ id }) => (scenario.brief.places.includes(id) ? 1 : 0)) *
			inAges(({ id }) => (scenario.brief.ages.includes(id) ? 1 : 0)),
	};
});

/** Interests by which an audience's people differ from everybody: the chosen ones, and the brief's among visitors. */
export function interestsOf(scenario: AdScenario, { source }: Audience): readonly string[] {
	if (source.kind === "people") return source.interests;
	return source.kind === "visitors" ? scenario.brief.interests : [];
}

function sourceTraits(scenario: AdScenario, source: Audience["source"]) {
	const { interests: meant } = scenario.brief;
	switch (source.kind) {
		case "people": {
			const own = chosen(scenario, source.interests);
			const share = shareWithAny(scenario, source.interests);
			return {
				share,
				affinity: meanOver(own, ({ affinity }) => affinity),
				conversion: meanOver(own, ({ conversion }) => conversion),
				price: meanOver(own, ({ price }) => price),
				meant: share > 0 ? shareWithBoth(scenario, source.interests, meant) / share : 0,
			};
		}
		case "visitors":
			// What visitors buy more than others, they would have bought anyway. @see attribution.ts
			return { share: 1, affinity: scenario.visitorsAffinity, conversion: 1, price: 1, meant: 1 };
		case "lookalike": {
			const alike = 1 / Math.sqrt(source.percent);
			return {
				share: scenario.customers < fewestCustomers ? 0 : source.percent / 100,
				affinity: 1 + alikeActs * alike,
				conversion: 1 + alikeBuys * alike,
				price: 1,
				meant: Math.min(1, shareWithAny(scenario, meant) * (1 + alikeMeant * alike)),
			};
		}
	}
}

/** Share of the visitors of 30 days who came in the last `days`: fewer, or those of a longer time. Design choice: a mean of 30 days. */
export function visitorSpan(days: number): number {
	return (1 - exp(-days / 30)) / (1 - exp(-1));
}

/**
 * People in an audience, after exclusions.
 *
 * @param came people who came by the ads in the days that a visitors' audience counts, or in 30 days
 * @returns ≥ 0, not rounded
 */
export function peopleIn(scenario: AdScenario, audience: Audience, came: number): number {
	const { placePeople, placeShare, ageShare, interestShare } = traitsOf(scenario, audience);
	const { source, exclude } = audience;
	const part = placeShare * ageShare * interestShare;
	const all =
		source.kind === "visitors"
			? (scenario.visitors * visitorSpan(source.days) + came) * placeShare * ageShare
			: placePeople * ageShare * interestShare;
	let out = 0;
	if (exclude.includes("customers")) out += scenario.customers * part;
	if (exclude.includes("visitors")) out += source.kind === "visitors" ? all : (scenario.visitors + came) * part;
	return Math.max(0, all - out);
}

function total<T>(list: readonly T[], value: (one: T) => number): number {
	let sum = 0;
	for (const one of list) sum += value(one);
	return sum;
}

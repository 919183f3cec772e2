import { exp } from "../kernel/math.ts";
import { normalCdf } from "../kernel/normal.ts";
import type { Audience } from "./action.ts";
import { traitsOf, visitorSpan } from "./audience.ts";
import { binomial, poisson } from "./binomial.ts";
import type { AdScenario } from "./schema.ts";

/** Conversions of a day that no ad caused, by who makes them; whole. Each is claimed once at most. */
export interface OrganicDay {
	visitors: number;
	others: number;
}

export function organicOn(scenario: AdScenario, seed: number, day: number): OrganicDay {
	const { organicPerDay, organicFromVisitors } = scenario;
	return {
		visitors: poisson(seed, `day-${day}`, "organic visitors", organicPerDay * organicFromVisitors),
		others: poisson(seed, `day-${day}`, "organic others", organicPerDay * (1 - organicFromVisitors)),
	};
}

/** What an ad set showed to whom, as attribution sees it. */
export interface Touched {
	audience: Audience;
	people: number;
	/** Share of the people who saw an ad of it today, and who clicked one in 7 days; 0–1. */
	viewed: number;
	clicked: number;
	/** Conversions by click that visitors would have made without it, in expectation, were there enough of them. */
	wouldHave: number;
}

/**
 * Organic conversions in a platform's window, 7 days after a click and 1 day after a view: how many of the day's it claims.
 *
 * @returns whole; never more than `left`
 * @see MODELS "1. Ad sandbox", equation 9
 */
export function claimed(scenario: AdScenario, seed: number, adSetId: string, day: number, touched: Touched, left: OrganicDay): OrganicDay {
	const touch = touchShare(touched);
	const share = organicShare(scenario, touched);
	const byClick = Math.min(left.visitors, poisson(seed, adSetId, `${day} would-have`, touched.wouldHave));
	const draw = (event: string, n: number, p: number) => binomial(seed, adSetId, `${day} ${event}`, n, p);
	return {
		visitors: byClick + draw("claims visitors", left.visitors - byClick, share.visitors * touch),
		others: draw("claims others", left.others, share.others * touch),
	};
}

/** The same in expectation, on a day of the mean kind. */
export function expectedClaims(scenario: AdScenario, touched: Touched): number {
	const share = organicShare(scenario, touched);
	const visitors = scenario.organicPerDay * scenario.organicFromVisitors;
	const byClick = expectedMinimum(visitors, touched.wouldHave);
	const others = scenario.organicPerDay * (1 - scenario.organicFromVisitors);
	return byClick + ((visitors - byClick) * share.visitors + others * share.others) * touchShare(touched);
}

/**
 * Mean of the smaller of two independent Poisson counts, by normal ones of the same means and variances.
 *
 * @see C. E. Clark, The greatest of a finite set of random variables, Operations Research 9 (1961)
 */
function expectedMinimum(a: number, b: number): number {
	const spread = Math.sqrt(a + b);
	if (!(spread > 0)) return 0;
	const z = (b - a) / spread;
	const share = normalCdf(z);
	const least = a * share + b * (1 - share) - spread * 0.3989422804014327 * exp(-0.5 * z * z);
	return Math.min(a, b, Math.max(0, least));
}

function touchShare({ viewed, clicked }: Touched): number {
	return 1 - (1 - Math.min(1, viewed)) * (1 - Math.min(1, clicked));
}

/** Share of those who convert without ads that an audience holds. */
function organicShare(scenario: AdScenario, { audience, people }: Touched): { visitors: number; others: number } {
	const traits = traitsOf(scenario, audience);
	const inside = traits.placeShare * traits.ageShare;
	if (audience.exclude.includes("visitors")) return { visitors: 0, others: othersIn(scenario, traits, people) };
	if (audience.source.kind === "visitors") return { visitors: Math.min(1, inside * visitorSpan(audience.source.days)), others: 0 };
	return { visitors: inside * traits.interestShare, others: othersIn(scenario, traits, people) };
}

/** Those who are keener on ads are keener without them as well. */
function othersIn({ places }: AdScenario, { affinity, conversion }: { affinity: number; conversion: number }, people: number): number {
	const everybody = places.reduce((sum, place) => sum + place.people, 0);
	return Math.min(1, (people / everybody) * affinity * conversion);
}

import type { AdReading, ReadCreative } from "../reading.ts";
import { sumOf, type Tally } from "../tally.ts";

/** So many impressions and clicks of the usual kind are mixed in, so that a few lucky ones do not make a winner. */
const priorImpressions = 1500;
const priorClicks = 80;

/** Conversions of a thousand impressions, as far as one can tell from these figures. */
export function promise({ impressions, clicks, conversions }: Tally, { usualClickRate, usualConversionRate }: AdReading): number {
	const clickRate = (clicks + priorImpressions * usualClickRate) / (impressions + priorImpressions);
	const conversionRate = (conversions + priorClicks * usualConversionRate) / (clicks + priorClicks);
	return 1000 * clickRate * conversionRate;
}

/** A creative by all that it has shown outside of retargeting. */
export interface Weighed {
	creativeId: string;
	all: Tally;
	promise: number;
	/** Showings to each person, at their most. */
	exposure: number;
}

/**
 * Creatives by their promise, best first; those that have not run have the usual one.
 *
 * @param within id of the one ad set whose figures count
 */
export function weigh(creativeIds: readonly string[], read: AdReading, within?: string): readonly Weighed[] {
	const amongPeople = read.creatives.filter(({ adSetId }) => (within === undefined ? !isRetargeting(adSetId, read) : adSetId === within));
	return creativeIds
		.map((creativeId): Weighed => {
			const own: readonly ReadCreative[] = amongPeople.filter((one) => one.creativeId === creativeId);
			const all = sumOf(own.map((one) => one.all));
			return { creativeId, all, promise: promise(all, read), exposure: Math.max(0, ...own.map(({ exposure }) => exposure)) };
		})
		.sort((a, b) => b.promise - a.promise);
}

function isRetargeting(adSetId: string, { adSets }: AdReading): boolean {
	return adSets.find(({ seen }) => seen.id === adSetId)?.seen.settings.audience.source.kind === "visitors";
}

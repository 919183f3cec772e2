/**
 * What no platform reports, kept in the state as `truth` for the verdict and the debrief alone: one row per day and ad set
 * with spend, oldest first; days before the player took over are not in it.
 */
export interface TruthRow {
	/** 1 is the campaign's first. */
	day: number;
	adSetId: string;
	spentCents: number;
	impressions: number;
	/** Conversions that would not have come without the ads, as they were drawn. */
	caused: number;
	/** The same in expectation: verdicts count this, so that luck is not graded. */
	expected: number;
	/** Share of the impressions that fell on people whom the brief means, 0–1. */
	insideBrief: number;
	/** The creative's how-manieth showing an impression was to the person who saw it, mean over the day, ≥ 1. */
	exposure: number;
}

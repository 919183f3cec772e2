/** Events in a week at which an ad set has learnt whom to show itself to. @see MODELS "1. Ad sandbox", equation 8 (P) */
export const eventsToLearn = 50;

/** Days over which events count. */
export const learningDays = 7;

/** A budget change beyond this share is a significant edit. @see the platforms' own help pages: about 20 % (S) */
export const insignificantChange = 0.2;

/**
 * What a result costs against an ad set that has learnt.
 *
 * @param events optimisation events of the last 7 days since the last significant edit
 * @see MODELS "1. Ad sandbox", equation 8 (P: about 50 events in 7 days; S: premium 20–50 %)
 */
export function learningPremium(events: number): number {
	return 1 + 0.3 * Math.max(0, 1 - events / eventsToLearn);
}

/** Sum over the last days. @param events one entry a day, oldest first, at most 7 */
export function eventsOf(events: readonly number[]): number {
	let sum = 0;
	for (const one of events) sum += one;
	return sum;
}

/** Today's events join; those that are a week old leave. */
export function eventsAfter(events: readonly number[], today: number): readonly number[] {
	return [...events.slice(-(learningDays - 1)), today];
}

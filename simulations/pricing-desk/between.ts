/** A value held between two bounds, by default 0 and 1. */
export function between(value: number, least = 0, most = 1): number {
	return Math.min(most, Math.max(least, value));
}

/** A fall in a straight line from 1 at `full` to 0 at `none`; `full` may lie above `none`. */
export function falling(value: number, full: number, none: number): number {
	return between((none - value) / (none - full));
}

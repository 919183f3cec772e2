import { pow } from "../kernel/math.ts";
import { reached } from "./reach.ts";

/** How fast the click likelihood falls with each showing of the same creative. @see MODELS "1. Ad sandbox", equation 6 (S, Meta research) */
const wear = 0.43;

/** Sums of k^−0.43 for k = 1 … n, by n; beyond the table by its integral. */
const sums = [0];
for (let k = 1; k <= 256; k++) sums.push((sums[k - 1] as number) + pow(k, -wear));

/** Click likelihood added up over the first `showings` of a creative to one person, the first counting 1. */
function addedUp(showings: number): number {
	const whole = Math.floor(showings);
	if (whole < 256) {
		const below = sums[whole] as number;
		return below + (showings - whole) * ((sums[whole + 1] as number) - below);
	}
	return (sums[256] as number) + (pow(showings + 0.5, 1 - wear) - pow(256.5, 1 - wear)) / (1 - wear);
}

/** What a creative's past showings in an audience do to its next ones. */
export interface Wear {
	/** Click likelihood against that of a first showing, mean of the impressions to come, 0–1. */
	factor: number;
	/** Mean how-manieth showing they are, ≥ 1. */
	exposure: number;
}

/**
 * @param before impressions of this creative that the audience has had
 * @param more impressions to come, ≥ 0; the limit where there are none
 * @param pool people in reach
 * @see MODELS "1. Ad sandbox", equations 5 and 6: the mean over the exposures that the day will deliver
 */
export function wearOf(before: number, more: number, pool: number): Wear {
	// A thousandth of the pool stands for the limit: exact enough, and no 0/0.
	const coming = Math.max(more, pool / 1000, 1e-6);
	const reachedBefore = reached(before, pool);
	const reachedAfter = reached(before + coming, pool);
	const timesBefore = reachedBefore > 0 ? before / reachedBefore : 0;
	const timesAfter = reachedAfter > 0 ? (before + coming) / reachedAfter : 1;
	const factor = (reachedAfter * addedUp(timesAfter) - reachedBefore * addedUp(timesBefore)) / coming;
	return { factor: Math.min(1, Math.max(0.01, factor)), exposure: 0.5 * (Math.max(1, timesBefore) + Math.max(1, timesAfter)) };
}

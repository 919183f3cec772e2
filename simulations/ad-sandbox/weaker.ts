import { sameRate } from "./proportions.ts";
import type { Tally } from "./tally.ts";

/** Chance of an error up to which figures may be acted upon. Design choice, wider than a test's: acting costs little. */
const worthActingOn = 0.1;

/** Whether figures bear out that an ad is weaker than others: by its clicks, or by its conversions, of its impressions. */
export function isWeaker(own: Tally, others: Tally): boolean {
	return (["clicks", "conversions"] as const).some((what) => {
		const count = (tally: Tally) => ({ hits: Math.min(tally[what], tally.impressions), of: tally.impressions });
		return own[what] * others.impressions < others[what] * own.impressions && sameRate(count(own), count(others)) < worthActingOn;
	});
}

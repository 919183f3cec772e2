import type { Audience } from "./action.ts";
import type { AdState } from "./state.ts";

/** Clicks that bring somebody new to the site, of those by people who were no visitors. Design choice: some click twice, some leave at once. */
export const staying = 0.8;

/** People whom the ads brought to the site in the days that count for an audience, up to the end of `day`. */
export function cameFor(audience: Audience, newVisitors: AdState["newVisitors"], day: number): number {
	const days = audience.source.kind === "visitors" ? audience.source.days : 30;
	let people = 0;
	for (let i = newVisitors.length - 1; i >= 0; i--) {
		const one = newVisitors[i] as AdState["newVisitors"][number];
		if (one.day <= day - days) break;
		people += one.people;
	}
	return people;
}

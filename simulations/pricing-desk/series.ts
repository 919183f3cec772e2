import type { SeriesId } from "./debrief-ids.ts";
import type { WeekPast } from "./observation.ts";
import type { PricingState } from "./state.ts";
import type { Energy } from "./vocabulary.ts";

/** Seconds of a week: the measure of time in a debrief. */
export const weekSeconds = 604_800;

const levels: Readonly<Record<Energy, number>> = { "worn-out": 0, tired: 1, "all-right": 2, fresh: 3 };

export type Series = Readonly<Record<SeriesId, readonly { at: number; value: number }[]>>;

/** How the quarter went, week by week. @see debrief-ids.ts */
export function seriesOf(final: PricingState): Series {
	const by = (value: (week: WeekPast) => number) => final.past.map((week) => ({ at: week.week * weekSeconds, value: value(week) }));
	let savings = final.scenario.self.savingsCents;
	return {
		received: by(({ receivedCents }) => receivedCents),
		spent: by(({ spentCents }) => spentCents),
		billable: by(({ billableHours }) => billableHours),
		unpaid: by(({ unpaidHours }) => unpaidHours),
		own: by(({ ownHours }) => ownHours),
		savings: by(({ receivedCents, spentCents }) => {
			savings += receivedCents - spentCents;
			return savings;
		}),
		energy: by(({ energy }) => levels[energy]),
	};
}

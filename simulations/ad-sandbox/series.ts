import type { SeriesId } from "./debrief-ids.ts";
import type { Retold } from "./retold.ts";

export const daySeconds = 86_400;

interface Point {
	/** Seconds since the start: the end of a day. */
	at: number;
	value: number;
}
export type Series = Readonly<Record<SeriesId, readonly Point[]>>;

interface Day {
	day: number;
	spentCents: number;
	impressions: number;
	newReach: number;
	reported: number;
	caused: number;
}

/** How the campaign went, day by day; 7-day figures look back at most to the first day. @see debrief-ids.ts */
export function seriesOf(run: Retold): Series {
	const days = daysOf(run);
	const weeks = days.map((_, i) => sum(days.slice(Math.max(0, i - 6), i + 1)));
	const points = (value: (i: number) => number | null): readonly Point[] =>
		days.flatMap(({ day }, i) => {
			const known = value(i);
			return known === null ? [] : [{ at: day * daySeconds, value: known }];
		});
	const soFar = (what: "reported" | "caused") => {
		let total = 0;
		return points((i) => {
			total += (days[i] as Day)[what];
			return total;
		});
	};
	return {
		spend: points((i) => (days[i] as Day).spentCents),
		reported: soFar("reported"),
		caused: soFar("caused"),
		frequency: points((i) => frequency(run, (days[i] as Day).day, weeks[i] as Day)),
		"cpa-reported": points((i) => each(weeks[i] as Day, "reported")),
		"cpa-caused": points((i) => each(weeks[i] as Day, "caused")),
	};
}

function each(week: Day, what: "reported" | "caused"): number | null {
	return week[what] > 0 ? Math.round(week.spentCents / week[what]) : null;
}

/** Impressions of the week for each person whom the ad sets have reached by then. */
function frequency({ final }: Retold, day: number, week: Day): number {
	let reach = 0;
	for (const row of final.results) if (row.day <= day) reach += row.newReach;
	return reach > 0 ? Math.round((100 * week.impressions) / reach) / 100 : 0;
}

function daysOf({ days, final }: Retold): readonly Day[] {
	const all = Array.from(
		{ length: days },
		(_, i): Day => ({ day: i + 1, spentCents: 0, impressions: 0, newReach: 0, reported: 0, caused: 0 }),
	);
	for (const { day, impressions, newReach, conversions, spentCents } of final.results) {
		const of = all[day - 1];
		if (!of) continue;
		of.spentCents += spentCents;
		of.impressions += impressions;
		of.newReach += newReach;
		of.reported += conversions;
	}
	for (const { day, caused } of final.truth) {
		const of = all[day - 1];
		if (of) of.caused += caused;
	}
	return all;
}

function sum(days: readonly Day[]): Day {
	const total: Day = { day: 0, spentCents: 0, impressions: 0, newReach: 0, reported: 0, caused: 0 };
	for (const day of days) {
		total.spentCents += day.spentCents;
		total.impressions += day.impressions;
		total.newReach += day.newReach;
		total.reported += day.reported;
		total.caused += day.caused;
	}
	return total;
}

import type { Moment } from "../kernel/simulation.ts";
import { weights } from "./criteria.ts";
import { isAbove } from "./figures.ts";
import { inWeek } from "./moment.ts";
import type { WeekPast } from "./observation.ts";
import type { Retold } from "./retold.ts";
import { seriesOf } from "./series.ts";

/** Weeks that were too full, what they did to one, and the week in which the savings were gone. */
export function momentsOfWeeks({ final, scenario }: Retold): readonly Moment[] {
	const { past } = final;
	const each = (200 * weights.load) / Math.max(1, past.length);
	const full = stretches(past, (week) => isAbove(week, scenario.self.hoursPerWeek));
	const tired = stretches(past, ({ energy }) => energy === "tired" || energy === "worn-out");
	const savings = seriesOf(final).savings.findIndex(({ value }) => value < 0);
	return [
		...full.map(({ from, weeks }) => inWeek(from, { kind: "harm", because: "above-capacity" } as const, each * weeks)),
		...tired.map(({ from, weeks }) => inWeek(from, { kind: "harm", because: "tired-work" } as const, each * weeks)),
		...(savings >= 0 && scenario.self.savingsCents >= 0 ? [inWeek(savings, { kind: "harm", because: "savings-gone" } as const, 1)] : []),
	];
}

/** Weeks in a row: before the first of them so many had passed. */
function stretches(past: readonly WeekPast[], is: (week: WeekPast) => boolean): readonly { from: number; weeks: number }[] {
	const found: { from: number; weeks: number }[] = [];
	for (const [place, week] of past.entries()) {
		if (!is(week)) continue;
		const last = found.at(-1);
		if (last && last.from + last.weeks === place) last.weeks += 1;
		else found.push({ from: place, weeks: 1 });
	}
	return found;
}

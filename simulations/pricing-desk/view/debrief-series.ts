import type { Point } from "#simulations/kit/step-line.ts";
import { clientOfFigure } from "../debrief-ids.ts";
import { weekSeconds } from "../series.ts";

/** The week in which something fell, from 1; what was done at a week's end belongs to the next one. */
export function weekAt(second: number, weeks: number): number {
	return Math.min(weeks, Math.floor(second / weekSeconds) + 1);
}

/** A series with a point at the end of each week, as what held during each week: the first begins at 0. */
export function byWeek(points: readonly Point[] | undefined): readonly Point[] {
	return (points ?? []).map(({ at, value }) => ({ at: Math.round(at / weekSeconds) - 1, value }));
}

/** Several series as their sum, point by point; those that lack a point there count as 0. */
export function summed(...series: readonly (readonly Point[])[]): readonly Point[] {
	const [first = [], ...others] = series;
	return first.map(({ at, value }) => ({
		at,
		value: others.reduce((sum, points) => sum + (points.find((point) => point.at === at)?.value ?? 0), value),
	}));
}

export function total(points: readonly Point[]): number {
	return points.reduce((sum, { value }) => sum + value, 0);
}

/** What each client really paid for an hour, from the figures of a debrief; those for whom nothing was worked are left out. */
export function realHourlyCents(figures: Readonly<Record<string, number | null>>): readonly { id: string; cents: number }[] {
	return Object.entries(figures).flatMap(([figure, cents]) => {
		const id = clientOfFigure(figure);
		return id !== null && cents !== null ? [{ id, cents }] : [];
	});
}

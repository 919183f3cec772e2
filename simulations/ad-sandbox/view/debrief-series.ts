import { type Point, valueAt } from "#simulations/kit/step-line.ts";
import type { Told } from "../../kernel/simulation.ts";
import { weekOf } from "./figures.ts";

export const secondsOfDay = 86_400;

/** The day on which something fell: day 1 is the first 24 hours. */
export function dayAt(second: number): number {
	return Math.max(1, Math.ceil(second / secondsOfDay));
}

/** A series as a value for each day, taken at the day's end; null before it begins. */
export function byDay(points: readonly Point[] | undefined, days: number): readonly (number | null)[] {
	return Array.from({ length: days }, (_, index) => valueAt(points ?? [], (index + 1) * secondsOfDay));
}

/** What a week brought: money spent, and conversions that the ads caused. */
export interface Week {
	week: number;
	spentCents: number;
	caused: number;
	/** Cents; null where nothing was caused. */
	cpaCents: number | null;
}

/** A run week by week, from its daily spending and its conversions so far. */
export function weeksOf({ series }: Pick<Told<unknown>, "series">, days: number): readonly Week[] {
	const spend = byDay(series.spend, days);
	const caused = byDay(series.caused, days);
	return Array.from({ length: weekOf(days) }, (_, index) => {
		const [from, to] = [index * 7, Math.min(days, index * 7 + 7)];
		const spentCents = spend.slice(from, to).reduce<number>((sum, value) => sum + (value ?? 0), 0);
		const more = (caused[to - 1] ?? 0) - (index === 0 ? 0 : (caused[from - 1] ?? 0));
		return { week: index + 1, spentCents, caused: more, cpaCents: more > 0 ? spentCents / more : null };
	});
}

import type { Forecast } from "#simulations/ad-sandbox/forecast.ts";
import type { ColumnId, Unit } from "#simulations/ad-sandbox/view/columns.ts";
import type { Numbers } from "#simulations/kit/numbers.ts";

/** A figure of a forecast: its words are `figure-<id>`; those that a report has too are opened as a report's. */
export interface Figure {
	id:
		| "people"
		| "spend"
		| "impressions"
		| "reach"
		| "frequency"
		| "cpm"
		| "clicks"
		| "ctr"
		| "conversions"
		| "caused"
		| "cost"
		| "marginal";
	unit: Unit;
	/** The report's figure that it is; null where only a forecast can know it. */
	column: ColumnId | null;
	of(told: Forecast): number | null;
	/** Where four runs of five end. */
	band?: (told: Forecast) => { low: number; high: number };
	/** What the client pays for: set off from the rest. */
	main?: boolean;
}

export const figures: readonly Figure[] = [
	{ id: "people", unit: "count", column: null, of: ({ people }) => people },
	{ id: "spend", unit: "money", column: "spent", of: ({ spendCents }) => spendCents },
	{ id: "impressions", unit: "count", column: "impressions", of: ({ impressions }) => impressions },
	{ id: "reach", unit: "count", column: "newReach", of: ({ reach }) => reach },
	{ id: "frequency", unit: "times", column: "frequency", of: ({ frequency, reach }) => (reach > 0 ? frequency : null) },
	{ id: "cpm", unit: "money", column: "cpm", of: ({ cpmCents }) => cpmCents },
	{ id: "clicks", unit: "count", column: "clicks", of: ({ clicks }) => clicks.expected, band: ({ clicks }) => clicks },
	{
		id: "ctr",
		unit: "percent",
		column: "ctr",
		of: ({ clicks, impressions }) => (impressions > 0 ? clicks.expected / impressions : null),
	},
	{
		id: "conversions",
		unit: "count",
		column: "conversions",
		of: ({ conversions }) => conversions.expected,
		band: ({ conversions }) => conversions,
		main: true,
	},
	{ id: "caused", unit: "count", column: null, of: ({ caused }) => caused },
	{ id: "cost", unit: "money", column: "cpa", of: ({ costCents }) => costCents, main: true },
	{ id: "marginal", unit: "money", column: null, of: ({ marginalCents }) => marginalCents, main: true },
];

/** From so many cents on, what follows the point says nothing in a forecast. */
const large = 100_000;

/** Figures as a forecast has them: counts are not whole, so that few are told with a decimal, and large sums are told without. */
export function forecastNumbers(numbers: Numbers, language: string): Numbers {
	const few = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	return {
		...numbers,
		money: (cents) => (cents !== null && Math.abs(cents) >= large ? numbers.round(cents) : numbers.money(cents)),
		count: (n) => (n !== null && Number.isFinite(n) && Math.abs(n) < 100 ? few.format(n) : numbers.count(n)),
	};
}

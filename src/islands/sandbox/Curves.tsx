import { memo } from "react";
import type { ForecastDay } from "#simulations/ad-sandbox/forecast.ts";
import { DayPlot } from "#simulations/ad-sandbox/view/DayPlot.tsx";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { planNames } from "./plan.ts";
import { RangePlot } from "./RangePlot.tsx";
import type { Told } from "./reckon.ts";
import type { Reckoned } from "./use-reckoner.ts";

interface CurvesProps {
	told: Told;
	curves: Reckoned["curves"];
	numbers: Numbers;
	/** Cents that the client can live with for a result. */
	targetCents: number;
	words: Words;
	tableLabel: string;
}

const overDays: readonly { id: string; unit: "money" | "count" | "times"; of(day: ForecastDay): number | null }[] = [
	{ id: "conversions", unit: "count", of: ({ conversions }) => conversions },
	{ id: "spend", unit: "money", of: ({ spendCents }) => spendCents },
	{ id: "reach", unit: "count", of: ({ reach }) => reach },
	{ id: "frequency", unit: "times", of: ({ reach, impressions }) => (reach > 0 ? impressions / reach : null) },
	{ id: "impressions", unit: "count", of: ({ impressions }) => impressions },
];

/** Most points of a line, and rows of its table. */
const mostPoints = 31;

/** Every day, or every second, third, … one up to the last. */
function daysTo(last: number): readonly number[] {
	const step = Math.ceil(last / mostPoints);
	const count = Math.ceil(last / step);
	return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step);
}

/** Plots of both plans: how far chance reaches, what more money would bring, and how it grows over the days. */
export const Curves = memo(function Curves({ told, curves, numbers, targetCents, words, tableLabel }: CurvesProps) {
	const name = (one: "a" | "b") => t(words, `plan-${one}`);
	const longest = Math.max(told.a.days.length, told.b.days.length);
	const days = daysTo(longest);
	const cents = curves?.a.map(({ dailyBudgetCents }) => dailyBudgetCents) ?? [];
	return (
		<div className="ads-plots-grid">
			<RangePlot told={told} numbers={numbers} words={words} tableLabel={tableLabel} />
			{curves && (
				<>
					<DayPlot
						title={t(words, "plot-response")}
						summary={t(words, "plot-response-is")}
						days={cents}
						series={planNames.map((one) => ({ name: name(one), values: curves[one].map(({ conversions }) => conversions) }))}
						value={numbers.count}
						day={numbers.round}
						table={{ show: tableLabel, day: t(words, "perDay") }}
					/>
					<DayPlot
						title={t(words, "plot-cost")}
						summary={t(words, "plot-cost-is")}
						days={cents}
						series={planNames.map((one) => ({ name: name(one), values: curves[one].map(({ costCents }) => costCents) }))}
						value={numbers.money}
						day={numbers.round}
						mark={{ value: targetCents, name: t(words, "target", { target: numbers.money(targetCents) }) }}
						table={{ show: tableLabel, day: t(words, "perDay") }}
					/>
				</>
			)}
			{days.length > 0 &&
				overDays.map(({ id, unit, of }) => (
					<DayPlot
						key={id}
						title={t(words, `plot-${id}`)}
						summary={t(words, `plot-${id}-is`)}
						days={days}
						series={planNames.map((one) => ({
							name: name(one),
							values: days.map((nth) => {
								const day = told[one].days[nth - 1];
								return day ? of(day) : null;
							}),
						}))}
						value={numbers[unit]}
						day={(day) => t(words, "day", { day })}
						table={{ show: tableLabel, day: t(words, "dayHead") }}
					/>
				))}
		</div>
	);
});

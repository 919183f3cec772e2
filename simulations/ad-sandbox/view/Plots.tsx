import { useState } from "react";
import { t } from "#src/i18n/t.ts";
import { DayPlot } from "./DayPlot.tsx";
import { dateWords } from "./periods.ts";
import { daysOf, type PlotId, plotIds, type Series, seriesOf } from "./plots.ts";
import type { Part } from "./use-manager.ts";

/** Spend, results, cost, frequency over the days: all together or ad set by ad set, each plot with its table. */
export function Plots({ props, manager }: Part) {
	const { seen, material, words } = props;
	const w = words.ads;
	const { numbers } = manager;
	const [each, setEach] = useState(false);
	const days = daysOf(seen);
	if (seen.results.length === 0) return <p className="ads-empty">{t(w, "plotsEmpty")}</p>;
	const value = (plot: PlotId) => (n: number | null) => {
		if (plot === "spend" || plot === "cpa" || plot === "marginal" || plot === "cpm") return numbers.money(n);
		return plot === "first-time" ? numbers.percent(n) : plot === "frequency" ? numbers.times(n) : numbers.count(n);
	};
	const summary = (plot: PlotId, series: readonly Series[]) => {
		const lasts = series.map(({ values }) => values.findLast((one) => one !== null) ?? null);
		if (lasts.length === 1) return t(w, `plot-${plot}-is`, { last: value(plot)(lasts[0] ?? null) });
		const known = lasts.filter((one) => one !== null);
		return t(w, "plotEach", { low: value(plot)(Math.min(...known)), high: value(plot)(Math.max(...known)) });
	};
	return (
		<section className="ads-plots">
			<div className="ads-manage-head">
				<h2>{t(w, "tab-plots")}</h2>
				<fieldset className="ads-chips">
					<legend className="visually-hidden">{t(w, "plotsOf")}</legend>
					{[false, true].map((one) => (
						<button key={String(one)} type="button" className="chip" aria-pressed={each === one} onClick={() => setEach(one)}>
							{t(w, one ? "plotsEach" : "plotsAll")}
						</button>
					))}
				</fieldset>
			</div>
			<div className="ads-plots-grid">
				{plotIds.map((plot) => {
					const series = seriesOf(seen, plot, days, each);
					return (
						<DayPlot
							key={plot}
							title={t(w, `plot-${plot}`)}
							summary={summary(plot, series)}
							days={days}
							series={series.map(({ id, values }) => ({ values, name: id === "all" ? t(w, "total") : manager.name(id) }))}
							value={value(plot)}
							day={(day) => dateWords(day, material.startsOn, material.language)}
							mark={plot === "cpa" || plot === "marginal" ? { value: material.targetCents, name: t(w, "target") } : undefined}
							table={{ show: t(w, "plotTable"), day: t(w, "breakdown-day") }}
						/>
					);
				})}
			</div>
		</section>
	);
}

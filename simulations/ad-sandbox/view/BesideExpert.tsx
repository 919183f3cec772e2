import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { DayPlot } from "./DayPlot.tsx";
import type { DebriefPart } from "./debrief-part.ts";
import { byDay, weeksOf } from "./debrief-series.ts";
import { dateWords } from "./periods.ts";

const plotted = ["spend", "caused", "cpa-caused", "frequency"] as const;

/** The weeks and the days of the run beside the expert's. */
export function BesideExpert({ props, numbers }: DebriefPart) {
	const { debrief, words, seen, material } = props;
	const w = words.ads;
	const id = useId();
	const own = weeksOf(debrief, seen.days);
	const expert = weeksOf(debrief.expert, seen.days);
	const days = Array.from({ length: seen.days }, (_, index) => index + 1);
	const value = (series: (typeof plotted)[number]) => (n: number | null) => {
		if (series === "frequency") return numbers.times(n);
		return series === "caused" ? numbers.count(n) : numbers.money(n);
	};
	return (
		<section className="ads-beside" aria-labelledby={id}>
			<h2 id={id}>{t(w, "beside")}</h2>
			<div className="ads-scroll">
				<table className="ads-small-table ads-report-table ads-weeks">
					<thead>
						<tr>
							<td />
							<th scope="colgroup" colSpan={3}>
								{t(w, "you")}
							</th>
							<th scope="colgroup" colSpan={3}>
								{t(w, "expert")}
							</th>
						</tr>
						<tr>
							<th scope="col">{t(w, "breakdown-week")}</th>
							{[own, expert].map((_, index) =>
								["spentShort", "causedShort", "each"].map((head) => (
									<th key={`${index === 0 ? "own" : "expert"}-${head}`} scope="col">
										{t(w, head)}
									</th>
								)),
							)}
						</tr>
					</thead>
					<tbody>
						{own.map((week, index) => (
							<tr key={week.week}>
								<th scope="row">{week.week}</th>
								<td>{numbers.round(week.spentCents)}</td>
								<td>{numbers.count(week.caused)}</td>
								<td>{numbers.round(week.cpaCents)}</td>
								<td>{numbers.round(expert[index]?.spentCents ?? null)}</td>
								<td>{numbers.count(expert[index]?.caused ?? null)}</td>
								<td>{numbers.round(expert[index]?.cpaCents ?? null)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<div className="ads-plots-grid">
				{plotted
					.filter((series) => (debrief.series[series] ?? []).length > 0 || (debrief.expert.series[series] ?? []).length > 0)
					.map((series) => {
						const mine = byDay(debrief.series[series], seen.days);
						const its = byDay(debrief.expert.series[series], seen.days);
						const told = (values: readonly (number | null)[]) =>
							value(series)(
								series === "spend"
									? values.reduce<number>((sum, one) => sum + (one ?? 0), 0)
									: (values.findLast((one) => one !== null) ?? null),
							);
						return (
							<DayPlot
								key={series}
								title={t(words.debrief, `series-${series}`)}
								summary={t(w, series === "spend" ? "besideInAll" : "besideIs", { own: told(mine), expert: told(its) })}
								days={days}
								series={[
									{ name: t(w, "you"), values: mine },
									{ name: t(w, "expert"), values: its },
								]}
								value={value(series)}
								day={(day) => dateWords(day, material.startsOn, material.language)}
								mark={series === "cpa-caused" ? { value: material.targetCents, name: t(w, "target") } : undefined}
								table={{ show: t(w, "plotTable"), day: t(w, "breakdown-day") }}
							/>
						);
					})}
			</div>
		</section>
	);
}

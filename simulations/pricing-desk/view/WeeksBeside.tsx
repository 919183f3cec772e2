import { useId } from "react";
import { Chart } from "#simulations/kit/Chart.tsx";
import { t } from "#src/i18n/t.ts";
import type { DebriefPart } from "./debrief-part.ts";
import { byWeek, summed, total } from "./debrief-series.ts";
import { hourWords } from "./words.ts";

/** Income by week beside the expert's, and the hours that were paid beside all that were worked. */
export function WeeksBeside({ props, numbers }: DebriefPart) {
	const { debrief, words, material, seen } = props;
	const w = words.pricing;
	const id = useId();
	const hours = (n: number) => hourWords(Math.round(n), w, material.language);
	const own = byWeek(debrief.series.received);
	const expert = byWeek(debrief.expert.series.received);
	const billable = byWeek(debrief.series.billable);
	const all = summed(billable, byWeek(debrief.series.unpaid), byWeek(debrief.series.own));
	const shared = {
		from: 0,
		to: seen.weeks,
		max: 1,
		times: own.map(({ at }) => at),
		time: (at: number) => t(w, "weekShort", { n: Math.min(seen.weeks, Math.floor(at) + 1) }),
	};
	if (own.length === 0) return null;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{t(w, "weeksBeside")}</h2>
			<div className="pd-plots">
				<Chart
					{...shared}
					title={t(w, "incomeByWeek")}
					summary={t(w, "incomeByWeekIs", { own: numbers.round(total(own)), expert: numbers.round(total(expert)) })}
					points={own}
					value={numbers.round}
					beside={{ points: expert, name: t(w, "expert"), ownName: t(w, "you") }}
					table={{ show: t(w, "asTable"), time: t(w, "week"), value: t(w, "moneyIn") }}
				/>
				<Chart
					{...shared}
					title={t(w, "hoursByWeek")}
					summary={t(w, total(all) > 0 ? "hoursByWeekIs" : "hoursByWeekNone", {
						paid: hours(total(billable)),
						all: hours(total(all)),
						share: numbers.percent(total(all) > 0 ? total(billable) / total(all) : null),
					})}
					points={billable}
					value={hours}
					beside={{ points: all, name: t(w, "hoursAll"), ownName: t(w, "hoursPaid") }}
					table={{ show: t(w, "asTable"), time: t(w, "week"), value: t(w, "hoursPaid") }}
				/>
			</div>
		</section>
	);
}

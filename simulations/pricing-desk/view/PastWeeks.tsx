import { useId } from "react";
import { Chart } from "#simulations/kit/Chart.tsx";
import { t } from "#src/i18n/t.ts";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

/** The weeks that have passed: money in and out, hours paid and unpaid. */
export function PastWeeks({ props, desk }: Part) {
	const { seen, material, words } = props;
	const w = words.pricing;
	const id = useId();
	const { numbers } = desk;
	if (seen.past.length === 0) return <p className="pd-empty">{t(w, "noPast")}</p>;
	const received = seen.past.map(({ week, receivedCents }) => ({ at: week - 1, value: receivedCents }));
	const spent = seen.past.map(({ week, spentCents }) => ({ at: week - 1, value: spentCents }));
	const sum = (values: readonly { value: number }[]) => values.reduce((total, { value }) => total + value, 0);
	const hours = (n: number) => hourWords(n, w, material.language);
	return (
		<section className="pd-past" aria-labelledby={id}>
			<h3 id={id}>{t(w, "past")}</h3>
			<Chart
				title={t(w, "moneyByWeek")}
				summary={t(w, "moneyByWeekIs", { received: numbers.round(sum(received)), spent: numbers.round(sum(spent)) })}
				points={received}
				from={0}
				to={seen.past.length}
				max={1}
				time={(at) => t(w, "weekShort", { n: Math.min(seen.past.length, Math.floor(at) + 1) })}
				value={numbers.round}
				times={received.map(({ at }) => at)}
				beside={{ points: spent, name: t(w, "moneyOut"), ownName: t(w, "moneyIn") }}
				table={{ show: t(w, "asTable"), time: t(w, "week"), value: t(w, "moneyIn") }}
			/>
			<div className="pd-scroll">
				<table className="pd-table">
					<thead>
						<tr>
							<th scope="col">{t(w, "week")}</th>
							<th scope="col">{t(w, "moneyIn")}</th>
							<th scope="col">{t(w, "moneyOut")}</th>
							<th scope="col">{t(w, "hoursPaid")}</th>
							<th scope="col">{t(w, "hoursUnpaid")}</th>
							<th scope="col">{t(w, "hoursOwn")}</th>
							<th scope="col" className="pd-table-wide">
								{t(w, "feel")}
							</th>
						</tr>
					</thead>
					<tbody>
						{seen.past.toReversed().map((one) => (
							<tr key={one.week}>
								<th scope="row">{one.week}</th>
								<td>{numbers.round(one.receivedCents)}</td>
								<td>{numbers.round(one.spentCents)}</td>
								<td>{hours(one.billableHours)}</td>
								<td>{hours(one.unpaidHours)}</td>
								<td>{hours(one.ownHours)}</td>
								<td className="pd-table-wide">{t(w, `feel-${one.energy}`)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

import { useState } from "react";
import { t } from "#src/i18n/t.ts";
import { sumOf } from "../tally.ts";
import { type Rate, rates, within } from "./figures.ts";
import { adSetLines } from "./lines.ts";
import { Question } from "./Question.tsx";
import type { Part } from "./use-manager.ts";

/** How each line of the report reads. */
const reported = [
	["spentCents", "spent", "money"],
	["impressions", "impressions", "count"],
	["clicks", "clicks", "count"],
	["conversions", "conversions", "count"],
] as const;
const rated: readonly (readonly [Rate, "money" | "percent"])[] = [
	["cpm", "money"],
	["ctr", "percent"],
	["cvr", "percent"],
	["cpa", "money"],
];

/** The weekly report: each week's figures beside those of the week before, and the client's questions about it. */
export function Report({ props, manager }: Part) {
	const { seen, words } = props;
	const w = words.ads;
	const { numbers } = manager;
	const weeks = Array.from({ length: Math.ceil(seen.day / 7) }, (_, index) => index + 1);
	const [chosen, setChosen] = useState<number | null>(null);
	const last = Math.max(1, Math.floor(seen.day / 7));
	const week = chosen ?? last;
	const now = sumOf(within(seen.results, { from: week * 7 - 6, to: week * 7 }));
	const before = sumOf(within(seen.results, { from: week * 7 - 13, to: week * 7 - 7 }));
	const lineup = adSetLines(seen, { from: week * 7 - 6, to: week * 7 }).filter(({ sums }) => sums.impressions > 0);
	const lines = [
		...reported.map(([key, column, unit]) => ({ column, unit, now: now[key], before: before[key] })),
		...rated.map(([rate, unit]) => ({ column: rate, unit, now: rates[rate](now), before: rates[rate](before) })),
	];
	return (
		<section className="ads-report">
			<div className="ads-report-week">
				<div className="ads-manage-head">
					<h2>{t(w, "tab-report")}</h2>
					{weeks.length > 1 && (
						<fieldset className="ads-chips">
							<legend className="visually-hidden">{t(w, "period")}</legend>
							{weeks.map((one) => (
								<button key={one} type="button" className="chip" aria-pressed={week === one} onClick={() => setChosen(one)}>
									{t(w, "week", { week: one })}
								</button>
							))}
						</fieldset>
					)}
				</div>
				{weeks.length === 0 ? (
					<p className="ads-empty">{t(w, "reportEmpty")}</p>
				) : (
					<table className="ads-small-table ads-report-table">
						<caption>
							{t(w, "week", { week })}
							{week * 7 > seen.day && ` · ${t(w, "weekUnfinished", { n: seen.day - (week * 7 - 7) })}`}
						</caption>
						<thead>
							<tr>
								<th scope="col">{t(w, "figure")}</th>
								<th scope="col">{t(w, "thisWeek")}</th>
								<th scope="col">{t(w, "weekEarlier")}</th>
								<th scope="col">{t(w, "change")}</th>
							</tr>
						</thead>
						<tbody>
							{lines.map(({ column, unit, now: here, before: there }) => (
								<tr key={column}>
									<th scope="row">{t(w, `column-${column}`)}</th>
									<td>{numbers[unit](here)}</td>
									<td>{numbers[unit](there)}</td>
									<td>{numbers.change(here === null || !there ? null : here / there - 1)}</td>
								</tr>
							))}
						</tbody>
					</table>
				)}
				{lineup.length > 0 && (
					<table className="ads-small-table ads-report-table">
						<caption>{t(w, "byAdSet")}</caption>
						<thead>
							<tr>
								{["name", "column-spent", "column-conversions", "column-cpa", "column-frequency"].map((head) => (
									<th key={head} scope="col">
										{t(w, head)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{lineup.map(({ id, sums, adSet }) => (
								<tr key={id}>
									<th scope="row">{manager.name(id)}</th>
									<td>{numbers.money(sums.spentCents)}</td>
									<td>{numbers.count(sums.conversions)}</td>
									<td>{numbers.money(rates.cpa(sums))}</td>
									<td>{numbers.times(adSet?.frequency ?? null)}</td>
								</tr>
							))}
						</tbody>
					</table>
				)}
			</div>
			<div className="ads-questions">
				<h2>{t(w, "questions")}</h2>
				{seen.questions.length === 0 ? (
					<p className="soft">{t(w, "questionsNone")}</p>
				) : (
					seen.questions.map((question) => <Question key={question.id} question={question} props={props} manager={manager} />)
				)}
			</div>
		</section>
	);
}

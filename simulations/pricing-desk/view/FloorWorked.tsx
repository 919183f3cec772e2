import { useId } from "react";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { type FloorDraft, floorSum } from "../floor.ts";

interface FloorWorkedProps {
	answers: FloorDraft;
	words: Words;
	numbers: Numbers;
}

/** The formula with the numbers in it: a line for each step, what is lacking left open, and the result large. */
export function FloorWorked({ answers, words: w, numbers }: FloorWorkedProps) {
	const id = useId();
	const sum = floorSum(answers);
	const gap = t(w, "gap");
	const money = (cents: number | null) => (cents === null ? gap : numbers.round(cents));
	const share = (bp: number | null) => (bp === null ? gap : numbers.percent(bp / 10_000));
	const count = (n: number | null) => (n === null ? gap : String(n));
	const result = (cents: number | null) => (cents === null ? gap : numbers.round(cents));
	const steps = [
		{
			id: "tax",
			terms: `${money(answers.takeHomeCents)} ÷ (1 − ${share(answers.taxBp)})`,
			is: result(sum.beforeTaxCents),
		},
		{
			id: "costs",
			terms: `+ ${money(answers.expensesCents)} + ${money(answers.benefitsCents)}`,
			is: result(sum.costsCents),
		},
		{ id: "profit", terms: `× (1 + ${share(answers.profitBp)})`, is: result(sum.totalCents) },
		{
			id: "hours",
			terms: `${count(answers.weeks)} × ${count(answers.hoursPerWeek)} × ${share(answers.utilisationBp)}`,
			is: sum.billableHours === null ? gap : t(w, "hoursShort", { n: numbers.count(sum.billableHours) }),
		},
		{
			id: "hour",
			terms: `${result(sum.totalCents)} ÷ ${sum.billableHours === null ? gap : t(w, "hoursShort", { n: numbers.count(sum.billableHours) })}`,
			is: sum.hourCents === null ? gap : numbers.money(sum.hourCents),
		},
	];
	return (
		<section className="pd-worked" aria-labelledby={id}>
			<h3 id={id}>{t(w, "worked")}</h3>
			<ol role="list">
				{steps.map(({ id: step, terms, is }) => (
					<li key={step}>
						<span className="pd-worked-terms">{terms}</span>
						<b className="pd-worked-is">= {is}</b>
						<small>{t(w, `worked-${step}`)}</small>
					</li>
				))}
			</ol>
			<p className="pd-worked-result" data-open={sum.hourCents === null || undefined}>
				<b>{sum.hourCents === null ? "–" : numbers.short(Math.round(sum.hourCents))}</b>
				<span>{t(w, sum.hourCents === null ? "workedOpen" : "workedResult")}</span>
			</p>
		</section>
	);
}

import { t, tn } from "#src/i18n/t.ts";
import type { Part } from "./use-desk.ts";

/** The figures that one lives by, as they are known: some by the month, some by the year. */
export function OwnFigures({ props: { material, words }, desk }: Part) {
	const w = words.pricing;
	const { facts } = material;
	const money = desk.numbers.short;
	const rows: readonly (readonly [string, string])[] = [
		["living", t(w, "aMonth", { sum: money(facts.livingCentsPerMonth) })],
		...(facts.otherIncomeCentsPerMonth > 0
			? [["otherIncome", t(w, "aMonth", { sum: money(facts.otherIncomeCentsPerMonth) })] as const]
			: []),
		["expenses", t(w, "aMonth", { sum: money(facts.expensesCentsPerMonth) })],
		["benefits", t(w, "aYear", { sum: money(facts.benefitsCentsPerYear) })],
		["tax", desk.numbers.percent(facts.taxBp / 10_000)],
		["profit", desk.numbers.percent(facts.profitBp / 10_000)],
		["weeksOff", tn(w, "weeksN", facts.weeksOff)],
		["hoursPerWeek", t(w, "hoursShort", { n: facts.hoursPerWeek })],
		["savingsAtStart", money(facts.savingsCents)],
	];
	return (
		<dl className="pd-facts">
			{rows.map(([label, text]) => (
				<div key={label}>
					<dt>{t(w, `fact-${label}`)}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}

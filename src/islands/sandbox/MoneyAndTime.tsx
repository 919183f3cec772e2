import { useId } from "react";
import { MoneyField } from "#simulations/ad-sandbox/view/MoneyField.tsx";
import type { AdsMaterial } from "#simulations/ad-sandbox/view/material.ts";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { monthsIn } from "./months.ts";
import { budgets, mostBudgetCents, mostDays, nearestBudget, type Plan } from "./plan.ts";

interface MoneyAndTimeProps {
	words: Words;
	own: Words;
	material: AdsMaterial;
	numbers: Numbers;
	currency: string;
	plan: Plan;
	change(part: Partial<Plan>): void;
}

/** The daily budget, dragged or typed; for how many days, from which month on, and how it is spread over the day. */
export function MoneyAndTime({ words, own, material, numbers, currency, plan, change: set }: MoneyAndTimeProps) {
	const id = useId();
	const { dailyBudgetCents, days, month, pacing } = plan;
	return (
		<section className="ads-group" aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`}>{t(words, "budgetAndTime")}</h3>
			<div className="sandbox-slide">
				<MoneyField
					label={t(words, "dailyBudget")}
					error={t(words, "noAmount")}
					currency={currency}
					cents={dailyBudgetCents}
					onCents={(cents) => set({ dailyBudgetCents: Math.min(mostBudgetCents, cents) })}
				/>
				<input
					type="range"
					aria-label={t(words, "dailyBudget")}
					aria-valuetext={numbers.money(dailyBudgetCents)}
					min={0}
					max={budgets.length - 1}
					value={budgets.indexOf(nearestBudget(dailyBudgetCents))}
					onChange={({ target }) => set({ dailyBudgetCents: budgets[Number(target.value)] ?? dailyBudgetCents })}
				/>
			</div>
			<div className="sandbox-slide">
				<label htmlFor={`${id}-days`}>
					{t(own, "days")} <output htmlFor={`${id}-days`}>{days}</output>
				</label>
				<input
					id={`${id}-days`}
					type="range"
					min={1}
					max={mostDays}
					value={days}
					aria-valuetext={tn(words, "days", days)}
					onChange={({ target }) => set({ days: Number(target.value) })}
				/>
			</div>
			<p className="small">{t(own, "comesTo", { cost: numbers.money(dailyBudgetCents * days) })}</p>
			<div className="field ads-short">
				<label htmlFor={`${id}-month`}>{t(own, "month")}</label>
				<select id={`${id}-month`} className="input" value={month} onChange={({ target }) => set({ month: Number(target.value) })}>
					{monthsIn(material.language).map((name, index) => (
						<option key={name} value={index + 1}>
							{name}
						</option>
					))}
				</select>
			</div>
			<fieldset className="ads-fields">
				<legend>{t(words, "pacing")}</legend>
				{(["even", "fast"] as const).map((kind) => (
					<label key={kind} className="ads-option">
						<input type="radio" name={`${id}-pacing`} checked={pacing === kind} onChange={() => set({ pacing: kind })} />
						<span>
							<b>{t(words, `pacing-${kind}`)}</b>
							<small>{t(words, `pacing-${kind}-is`)}</small>
						</span>
					</label>
				))}
			</fieldset>
		</section>
	);
}

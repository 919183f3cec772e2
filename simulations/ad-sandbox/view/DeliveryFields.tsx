import { useId } from "react";
import { t, tn } from "#src/i18n/t.ts";
import { toCome, unplannedCents } from "./draft.ts";
import type { FieldsProps } from "./Editor.tsx";
import { MoneyField } from "./MoneyField.tsx";
import { dateWords } from "./periods.ts";

/** How much a day, from when to when, and how it is spread over the day. */
export function DeliveryFields({ props, manager, settings, change }: FieldsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const { numbers, draft } = manager;
	const id = useId();
	const days = Array.from({ length: seen.days }, (_, index) => index + 1);
	const cost = toCome(settings, seen.day, seen.days);
	const left = unplannedCents(seen, draft?.adSetId ?? null) - cost;
	const select = (which: "startDay" | "endDay") => (
		<div className="field">
			<label htmlFor={`${id}-${which}`}>{t(w, which)}</label>
			<select
				id={`${id}-${which}`}
				className="input"
				// Beyond the last day is as good as the last day.
				value={Math.min(settings[which], seen.days)}
				onChange={({ target }) => change(which === "startDay" ? { startDay: Number(target.value) } : { endDay: Number(target.value) })}
			>
				{days.map((day) => (
					<option key={day} value={day}>
						{t(w, "dayOption", { day, date: dateWords(day, material.startsOn, material.language) })}
					</option>
				))}
			</select>
		</div>
	);
	return (
		<section className="ads-group" aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`}>{t(w, "budgetAndTime")}</h3>
			<MoneyField
				label={t(w, "dailyBudget")}
				hint={t(w, "dailyBudgetHint", { left: numbers.money(seen.budgetCents - seen.spentCents) })}
				error={t(w, "noAmount")}
				currency={seen.currency}
				cents={settings.dailyBudgetCents}
				onCents={(dailyBudgetCents) => change({ dailyBudgetCents })}
			/>
			<div className="ads-pair">
				{select("startDay")}
				{select("endDay")}
			</div>
			<p className="small" aria-live="polite">
				{tn(w, "comesTo", Math.max(0, Math.min(settings.endDay, seen.days) - Math.max(settings.startDay, seen.day + 1) + 1), {
					cost: numbers.money(cost),
				})}{" "}
				{t(w, left < 0 ? "leavesTooLittle" : "leaves", { left: numbers.money(Math.abs(left)) })}
			</p>
			<fieldset className="ads-fields">
				<legend>{t(w, "pacing")}</legend>
				{(["even", "fast"] as const).map((pacing) => (
					<label key={pacing} className="ads-option">
						<input type="radio" name={`${id}-pacing`} checked={settings.pacing === pacing} onChange={() => change({ pacing })} />
						<span>
							<b>{t(w, `pacing-${pacing}`)}</b>
							<small>{t(w, `pacing-${pacing}-is`)}</small>
						</span>
					</label>
				))}
			</fieldset>
		</section>
	);
}

import { type FormEvent, useId, useState } from "react";
import { amountOf, centsOf, currencySign } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { stepHours } from "../selling.ts";
import { type FirstStep, firstSteps } from "../vocabulary.ts";
import type { Part } from "./use-desk.ts";
import { hourWords } from "./words.ts";

/** A small first step: what it is, and what it costs. */
export function StepForm({ props, desk, lead }: Part & { lead: SeenLead }) {
	const { seen, words, material, busy } = props;
	const w = words.pricing;
	const id = useId();
	const [step, setStep] = useState<FirstStep>("audit");
	const [priceCents, setPrice] = useState<number | null>(null);

	async function send(event: FormEvent): Promise<void> {
		event.preventDefault();
		if (busy || priceCents === null) return;
		const after = await desk.act(
			{ type: "offer-step", leadId: lead.id, step, priceCents },
			t(w, "stepOffered", { step: t(w, `step-${step}`), name: desk.name(lead.id) }),
		);
		if (after) desk.setWriting(null);
	}
	return (
		<form className="pd-form" onSubmit={(event) => void send(event)} aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`} tabIndex={-1} data-place>
				{t(w, "stepTitle")}
			</h3>
			<p className="soft small">{t(w, "stepWhy")}</p>
			<fieldset className="pd-options">
				<legend>{t(w, "stepWhich")}</legend>
				{firstSteps.map((one) => (
					<label key={one} className="pd-option">
						<input type="radio" name={`${id}-step`} checked={step === one} onChange={() => setStep(one)} />
						<span>
							<b>{t(w, `step-${one}`)}</b>
							<small>{t(w, `step-${one}-is`, { hours: hourWords(stepHours[one], w, material.language) })}</small>
						</span>
					</label>
				))}
			</fieldset>
			<TypedField
				label={t(w, "stepPrice")}
				hint={
					seen.floor ? t(w, "stepPriceAtFloor", { sum: desk.numbers.round(seen.floor.hourCents * stepHours[step]) }) : t(w, "stepPriceHint")
				}
				error={t(w, "noAmount")}
				value={priceCents}
				onValue={setPrice}
				read={centsOf}
				write={amountOf}
				before={currencySign(material.language, seen.currency)}
			/>
			{priceCents === 0 && <p className="notice">{t(w, "stepFree")}</p>}
			<div className="pd-form-end">
				<button type="submit" className="button button--ink" aria-disabled={busy || priceCents === null}>
					{t(w, "stepSend")}
				</button>
				<button type="button" className="button button--quiet" onClick={() => desk.setWriting(null)}>
					{t(w, "cancel")}
				</button>
			</div>
		</form>
	);
}

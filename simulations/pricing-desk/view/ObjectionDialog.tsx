import { useId, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { amountOf, centsOf, currencySign } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import type { Quote } from "../action.ts";
import type { SeenLead } from "../observation.ts";
import { type ObjectionAnswer, objectionAnswers } from "../vocabulary.ts";
import { hourlyCents } from "../workload.ts";
import { LineSteppers } from "./LineSteppers.tsx";
import { named } from "./named.ts";
import { type ObjectionDraft, objectionAction, rateAfter } from "./objection-draft.ts";
import { countsOf, priceOfFewer } from "./quote-draft.ts";
import { RateScale } from "./RateScale.tsx";
import type { Part } from "./use-desk.ts";

/** The four answers to a price that is called too high, each with what an hour would bring after it. */
export function ObjectionDialog({ props, desk, lead, quote, onClose }: Part & { lead: SeenLead; quote: Quote; onClose(): void }) {
	const { seen, material, revealed, words, busy } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const id = useId();
	const [draft, setDraft] = useState<ObjectionDraft>({ answer: null, counts: countsOf(quote.lines), priceCents: null });
	const action = objectionAction(lead.id, draft, quote, seen.deliverables);
	const offered = named(seen.deliverables, material).filter((one) => (countsOf(quote.lines)[one.id] ?? 0) > 0);
	const now = hourlyCents(quote, seen.deliverables);
	const floorCents = seen.floor?.hourCents ?? null;
	const rateOf = (answer: ObjectionAnswer) => rateAfter(answer, draft, quote, seen.deliverables);

	async function send(): Promise<void> {
		if (busy || !action) return;
		onClose();
		await desk.act(action, t(w, "objectionAnswered", { name: desk.name(lead.id) }));
	}
	return (
		<Dialog title={t(w, "objectionTitle", { name: desk.name(lead.id) })} closeLabel={t(w, "close")} onClose={onClose} wide>
			<blockquote className="pd-paper pd-paper--short">{revealed[lead.id]?.objects}</blockquote>
			<RateScale
				hourCents={now}
				floorCents={floorCents}
				sum={t(w, "objectionNow", { price: numbers.short(quote.priceCents) })}
				words={w}
				numbers={numbers}
			/>
			<fieldset className="pd-options">
				<legend>{t(w, "objectionHow")}</legend>
				{objectionAnswers.map((answer) => {
					const rate = rateOf(answer);
					return (
						<div key={answer} className="pd-answer">
							<label className="pd-option">
								<input
									type="radio"
									name={`${id}-answer`}
									checked={draft.answer === answer}
									onChange={() => setDraft({ ...draft, answer })}
								/>
								<span>
									<b>{t(w, `answer-${answer}`)}</b>
									<small>{t(w, `answer-${answer}-is`)}</small>
								</span>
								<span
									className="pd-answer-rate"
									data-below={(rate !== null && floorCents !== null && rate < floorCents - 0.5) || undefined}
								>
									{rate === null ? t(w, "rateNone") : t(w, "rateShort", { rate: numbers.short(Math.round(rate)) })}
								</span>
							</label>
							{draft.answer === "cut-scope" && answer === "cut-scope" && (
								<div className="pd-answer-more">
									<LineSteppers
										deliverables={offered}
										counts={draft.counts}
										most={countsOf(quote.lines)}
										onCounts={(counts) => setDraft({ ...draft, counts })}
										words={w}
									/>
									<p>
										{t(w, "cutPrice", {
											before: numbers.short(quote.priceCents),
											after: numbers.short(priceOfFewer(quote, draft.counts, seen.deliverables)),
										})}
									</p>
								</div>
							)}
							{draft.answer === "concede" && answer === "concede" && (
								<div className="pd-answer-more">
									<TypedField
										label={t(w, "concedePrice")}
										hint={t(w, "concedeHint", { before: numbers.short(quote.priceCents) })}
										error={t(w, "noAmount")}
										value={draft.priceCents}
										onValue={(priceCents) => setDraft({ ...draft, priceCents })}
										read={centsOf}
										write={amountOf}
										before={currencySign(material.language, seen.currency)}
									/>
								</div>
							)}
						</div>
					);
				})}
			</fieldset>
			<div className="row">
				<button type="button" className="button button--ink" aria-disabled={busy || action === null} onClick={() => void send()}>
					{t(w, "objectionSend")}
				</button>
				<button type="button" className="button" onClick={onClose}>
					{t(w, "notYet")}
				</button>
			</div>
		</Dialog>
	);
}

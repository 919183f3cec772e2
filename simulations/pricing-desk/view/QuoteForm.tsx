import { type FormEvent, useId } from "react";
import { amountOf, centsOf, currencySign } from "#simulations/kit/numbers.ts";
import { TypedField } from "#simulations/kit/TypedField.tsx";
import { t } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { Explain } from "./Explain.tsx";
import { LineSteppers } from "./LineSteppers.tsx";
import { named } from "./named.ts";
import { basisOrder, periodOrder } from "./options.ts";
import { QuoteTerms } from "./QuoteTerms.tsx";
import { QuoteWarnings } from "./QuoteWarnings.tsx";
import { countsOf, newQuote, type QuoteDraft, quoteOf, rateOf, withPackage } from "./quote-draft.ts";
import { RateScale } from "./RateScale.tsx";
import type { Part } from "./use-desk.ts";
import { hourWords, offerSentences, packageName, priceWords } from "./words.ts";

/** The whole work with its price: lines, how the price is put, and the terms, with what an hour would bring always in sight. */
export function QuoteForm({ props, desk, lead }: Part & { lead: SeenLead }) {
	const { seen, material, words, busy } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const id = useId();
	const draft = desk.quotes[lead.id] ?? newQuote(lead, seen.priceList);
	const change = (own: Partial<QuoteDraft>) => desk.setQuote(lead.id, { ...draft, ...own });
	const quote = quoteOf(draft, seen.deliverables);
	const rate = rateOf(draft, seen.deliverables);
	const hours = (n: number) => hourWords(n, w, material.language);
	const perHour = draft.basis === "hour";
	const packages = (seen.priceList?.packages ?? []).filter(({ period }) => period === draft.period);
	const floorSum = seen.floor && rate && !perHour ? Math.ceil((seen.floor.hourCents * rate.all) / 100) * 100 : null;

	async function send(event: FormEvent): Promise<void> {
		event.preventDefault();
		if (busy || !quote) return;
		const after = await desk.act({ type: "offer", leadId: lead.id, quote }, t(w, "offered", { name: desk.name(lead.id) }));
		if (!after) return;
		desk.setQuote(lead.id, null);
		desk.setWriting(null);
	}
	return (
		<form className="pd-form pd-quote" onSubmit={(event) => void send(event)} aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`} tabIndex={-1} data-place>
				{t(w, "quoteTitle", { name: desk.name(lead.id) })}
			</h3>
			{packages.length > 0 && (
				<div className="pd-ask">
					<p>{t(w, "fromList")}</p>
					{packages.map((one) => (
						<button key={one.id} type="button" className="pd-chip" onClick={() => desk.setQuote(lead.id, withPackage(draft, one))}>
							{packageName(one.id)} · {numbers.short(one.priceCents)}
						</button>
					))}
				</div>
			)}
			<fieldset className="pd-fields">
				<legend>{t(w, "quoteLines")}</legend>
				<div className="pd-switch">
					{periodOrder.map((period) => (
						<label key={period}>
							<input type="radio" name={`${id}-period`} checked={draft.period === period} onChange={() => change({ period })} />
							<span>{t(w, `period-${period}`)}</span>
						</label>
					))}
				</div>
				<LineSteppers
					deliverables={named(seen.deliverables, material)}
					counts={draft.counts}
					asked={countsOf(lead.asksFor)}
					onCounts={(counts) => change({ counts })}
					words={w}
				/>
			</fieldset>
			<fieldset className="pd-options">
				<legend>{t(w, "quoteBasis")}</legend>
				{basisOrder.map((basis) => (
					<label key={basis} className="pd-option">
						<input type="radio" name={`${id}-basis`} checked={draft.basis === basis} onChange={() => change({ basis })} />
						<span>
							<b>{t(w, `basis-${basis}`)}</b>
							<small>{t(w, `basis-${basis}-is`)}</small>
						</span>
					</label>
				))}
			</fieldset>
			<div className="pd-price">
				<TypedField
					label={t(w, perHour ? "priceOfHour" : draft.period === "month" ? "priceOfMonth" : "priceOfAll")}
					error={t(w, "noAmount")}
					value={draft.priceCents}
					onValue={(priceCents) => change({ priceCents })}
					read={centsOf}
					write={amountOf}
					before={currencySign(material.language, seen.currency)}
					describedBy={`${id}-rate`}
				/>
				<RateScale
					id={`${id}-rate`}
					hourCents={rate?.hourCents ?? null}
					floorCents={seen.floor?.hourCents ?? null}
					sum={
						rate && draft.priceCents !== null
							? t(w, perHour ? "sumOfHours" : "sumOfPrice", {
									price: numbers.short(perHour ? Math.round(draft.priceCents * rate.all) : draft.priceCents),
									hours: hours(rate.all),
									pieces: hours(rate.pieces),
									overhead: hours(rate.overhead),
								})
							: undefined
					}
					words={w}
					numbers={numbers}
				/>
				{floorSum !== null && floorSum !== draft.priceCents && (
					<button type="button" className="pd-chip" onClick={() => change({ priceCents: floorSum })}>
						{t(w, "takeFloor", {
							hours: hours(rate?.all ?? 0),
							floor: numbers.short(seen.floor?.hourCents ?? 0),
							sum: numbers.short(floorSum),
						})}
					</button>
				)}
			</div>
			<QuoteTerms draft={draft} change={change} words={w} />
			<div className="pd-explains">
				<Explain term={t(w, "term-retainer")} text={t(w, "term-retainer-is")} />
				<Explain term={t(w, "term-prepayment")} text={t(w, "term-prepayment-is")} />
			</div>
			<QuoteWarnings draft={draft} props={props} desk={desk} lead={lead} />
			{quote && (
				<section className="pd-sent">
					<h4>{t(w, "theyRead")}</h4>
					<p>{offerSentences(quote, material.deliverables, w, numbers).join(" ")}</p>
				</section>
			)}
			<div className="pd-form-end">
				<button type="submit" className="button button--ink" aria-disabled={busy || quote === null}>
					{t(w, "quoteSend")}
				</button>
				<button type="button" className="button button--quiet" onClick={() => desk.setWriting(null)}>
					{t(w, "later")}
				</button>
				{quote ? (
					<p className="pd-form-sum">{priceWords(quote, w, numbers)}</p>
				) : (
					<p className="pd-form-sum soft">
						{t(w, draft.basis === null ? "lacksBasis" : draft.priceCents === null ? "lacksPrice" : "lacksLines")}
					</p>
				)}
			</div>
		</form>
	);
}

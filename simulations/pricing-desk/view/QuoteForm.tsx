import { type FormEvent, useId } from "react";
import { nameOfId } from "#simulations/kit/ids.ts";
import { t } from "#src/i18n/t.ts";
import type { SeenLead } from "../observation.ts";
import { Explain } from "./Explain.tsx";
import { LineSteppers } from "./LineSteppers.tsx";
import { named } from "./named.ts";
import { basisOrder, periodOrder } from "./options.ts";
import { QuotePrice } from "./QuotePrice.tsx";
import { QuoteTerms } from "./QuoteTerms.tsx";
import { QuoteWarnings } from "./QuoteWarnings.tsx";
import { countsOf, newQuote, type QuoteDraft, quoteOf, withPackage } from "./quote-draft.ts";
import { Switch } from "./Switch.tsx";
import type { Part } from "./use-desk.ts";
import { offerSentences, priceWords } from "./words.ts";

/** The whole work with its price: lines, how the price is put, and the terms, with what an hour would bring always in sight. */
export function QuoteForm({ props, desk, lead }: Part & { lead: SeenLead }) {
	const { seen, material, words, busy } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const id = useId();
	const draft = desk.quotes[lead.id] ?? newQuote(lead, seen.priceList);
	const change = (own: Partial<QuoteDraft>) => desk.setQuote(lead.id, { ...draft, ...own });
	const quote = quoteOf(draft, seen.deliverables);
	const packages = (seen.priceList?.packages ?? []).filter(({ period }) => period === draft.period);

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
							{nameOfId(one.id)} · {numbers.short(one.priceCents)}
						</button>
					))}
				</div>
			)}
			<fieldset className="pd-fields">
				<legend>{t(w, "quoteLines")}</legend>
				<Switch
					values={periodOrder}
					chosen={draft.period}
					wordsOf={(period) => t(w, `period-${period}`)}
					onChoose={(period) => change({ period })}
				/>
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
			<QuotePrice props={props} desk={desk} lead={lead} draft={draft} change={change} />
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

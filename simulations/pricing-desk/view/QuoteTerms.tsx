import { useId } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { prepayments, validities } from "./options.ts";
import type { QuoteDraft } from "./quote-draft.ts";

interface QuoteTermsProps {
	draft: Pick<QuoteDraft, "prepaymentBp" | "contract" | "validWeeks">;
	change(own: Partial<QuoteDraft>): void;
	words: Words;
}

/** What is paid before the work begins, whether there is a contract, and until when the offer stands. */
export function QuoteTerms({ draft, change, words: w }: QuoteTermsProps) {
	const id = useId();
	const shares: readonly number[] = (prepayments as readonly number[]).includes(draft.prepaymentBp)
		? prepayments
		: [...prepayments, draft.prepaymentBp].toSorted((a, b) => a - b);
	return (
		<fieldset className="pd-fields">
			<legend>{t(w, "quoteTerms")}</legend>
			<div role="radiogroup" aria-labelledby={`${id}-before`} className="pd-choice">
				<span id={`${id}-before`}>{t(w, "prepayment")}</span>
				<div className="pd-switch">
					{shares.map((share) => (
						<label key={share}>
							<input
								type="radio"
								name={`${id}-before`}
								checked={draft.prepaymentBp === share}
								onChange={() => change({ prepaymentBp: share })}
							/>
							<span>{share === 0 ? t(w, "none") : `${share / 100}%`}</span>
						</label>
					))}
				</div>
			</div>
			<div role="radiogroup" aria-labelledby={`${id}-valid`} className="pd-choice">
				<span id={`${id}-valid`}>{t(w, "validFor")}</span>
				<div className="pd-switch">
					{validities.map((weeks) => (
						<label key={weeks ?? "open"}>
							<input
								type="radio"
								name={`${id}-valid`}
								checked={draft.validWeeks === weeks}
								onChange={() => change({ validWeeks: weeks })}
							/>
							<span>{weeks === null ? t(w, "noEnd") : tn(w, "weeksShort", weeks)}</span>
						</label>
					))}
				</div>
			</div>
			<label className="pd-tick">
				<input type="checkbox" checked={draft.contract} onChange={({ target }) => change({ contract: target.checked })} />
				<span>
					<b>{t(w, "byContract")}</b>
					<small>{t(w, "byContract-is")}</small>
				</span>
			</label>
		</fieldset>
	);
}

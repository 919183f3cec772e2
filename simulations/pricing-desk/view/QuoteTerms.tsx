import { t, tn, type Words } from "#src/i18n/t.ts";
import { ContractTick } from "./ContractTick.tsx";
import { validities } from "./options.ts";
import { PrepaymentChoice } from "./PrepaymentChoice.tsx";
import type { QuoteDraft } from "./quote-draft.ts";
import { Switch } from "./Switch.tsx";

interface QuoteTermsProps {
	draft: Pick<QuoteDraft, "prepaymentBp" | "contract" | "validWeeks">;
	change(own: Partial<QuoteDraft>): void;
	words: Words;
}

/** What is paid before the work begins, whether there is a contract, and until when the offer stands. */
export function QuoteTerms({ draft, change, words: w }: QuoteTermsProps) {
	return (
		<fieldset className="pd-fields">
			<legend>{t(w, "quoteTerms")}</legend>
			<PrepaymentChoice chosen={draft.prepaymentBp} onChoose={(prepaymentBp) => change({ prepaymentBp })} words={w} />
			<Switch
				label={t(w, "validFor")}
				values={validities}
				chosen={draft.validWeeks}
				wordsOf={(weeks) => (weeks === null ? t(w, "noEnd") : tn(w, "weeksShort", weeks))}
				onChoose={(validWeeks) => change({ validWeeks })}
			/>
			<ContractTick checked={draft.contract} onContract={(contract) => change({ contract })} words={w} />
		</fieldset>
	);
}

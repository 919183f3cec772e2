import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Line, Quote } from "../action.ts";
import type { PricingMaterial } from "./material.ts";

/** "8 × post, 1 × plan": lines of work as they read. */
export function lineWords(lines: readonly Line[], names: PricingMaterial["deliverables"]): string {
	return lines.map(({ deliverable, count }) => `${count} × ${names[deliverable]?.name ?? deliverable}`).join(", ");
}

/** A price with what it is for: "€420 a month". */
export function priceWords(
	{ basis, period, priceCents }: Pick<Quote, "basis" | "period" | "priceCents">,
	w: Words,
	numbers: Numbers,
): string {
	return t(w, basis === "hour" ? "price-hour" : `price-${period}`, { price: numbers.short(priceCents) });
}

/** Hours with a decimal where there is one. */
export function hourWords(hours: number, w: Words, language = "en"): string {
	const rounded = Math.round(hours * 100) / 100;
	return t(w, "hoursShort", { n: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(rounded) });
}

/** How an offer reads to whoever gets it, sentence by sentence. */
export function offerSentences(quote: Quote, names: PricingMaterial["deliverables"], w: Words, numbers: Numbers): readonly string[] {
	return [
		t(w, `offer-${quote.basis}-${quote.period}`, { lines: lineWords(quote.lines, names), price: numbers.short(quote.priceCents) }),
		quote.prepaymentBp === 0
			? t(w, `offer-later-${quote.period}`)
			: quote.prepaymentBp === 10_000
				? t(w, "offer-all-before")
				: t(w, "offer-before", { share: numbers.percent(quote.prepaymentBp / 10_000) }),
		...(quote.contract ? [t(w, "offer-contract")] : []),
		quote.validWeeks === null ? t(w, "offer-no-end") : tn(w, "offer-valid", quote.validWeeks),
	];
}

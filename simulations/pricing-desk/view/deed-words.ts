import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { PricingAction } from "../action.ts";
import type { PricingDebriefProps } from "./debrief-material.ts";
import { lineWords, priceWords } from "./words.ts";

/** An action as a sentence of the debrief. */
export function deedWords(action: PricingAction, { words, material, seen }: PricingDebriefProps, numbers: Numbers): string {
	const w = words.pricing;
	switch (action.type) {
		case "ask":
			return t(w, "deed-ask", { question: t(w, `ask-${action.question}`) });
		case "offer":
			return t(w, action.quote.contract ? "deed-offer-contract" : "deed-offer", {
				price: priceWords(action.quote, w, numbers),
				basis: t(w, `basis-${action.quote.basis}`),
				lines: lineWords(action.quote.lines, material.deliverables),
				share: numbers.percent(action.quote.prepaymentBp / 10_000),
			});
		case "offer-step":
			return t(w, "deed-offer-step", {
				step: t(w, `step-${action.step}`),
				price: action.priceCents === 0 ? t(w, "forFree") : numbers.short(action.priceCents),
			});
		case "answer-objection": {
			const answer = t(w, `answer-${action.answer}`);
			if (action.priceCents === undefined) return answer;
			const price = numbers.short(action.priceCents);
			return action.lines
				? t(w, "deed-cut", { answer, price, lines: lineWords(action.lines, material.deliverables) })
				: t(w, "deed-concede", { answer, price });
		}
		case "answer-request":
			return t(w, `request-${action.answer}`);
		case "reprice":
			return t(w, "deed-reprice", { price: numbers.short(action.priceCents) });
		case "write":
		case "prospect":
			return tn(w, `deed-${action.type}`, action.hours);
		case "set-floor":
			return t(w, "deed-set-floor", { floor: numbers.short(seen.floor?.hourCents ?? null) });
		case "wait":
			return tn(w, "deed-wait", action.weeks);
		default:
			return t(w, `deed-${action.type}`);
	}
}

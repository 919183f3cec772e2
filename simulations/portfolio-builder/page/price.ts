import { t } from "../../../src/i18n/t.ts";
import { type Numbers, numbersIn } from "../../kit/numbers.ts";
import type { Offer } from "../schema.ts";
import type { PageContext } from "./context.ts";

/** Formats are dear to make and cheap to keep. */
const kept = new Map<string, Numbers>();

/** @throws never: a currency that nobody knows is written by its code */
export function numbersFor(language: string, currency: string): Numbers {
	const key = `${language} ${currency}`;
	const numbers = kept.get(key) ?? numbersIn(language, currency);
	kept.set(key, numbers);
	return numbers;
}

/** An amount without cents where it has none. */
export function moneyOf(cents: number, currency: string, language: string): string {
	const numbers = numbersFor(language, currency);
	return cents % 100 === 0 ? numbers.round(cents) : numbers.money(cents);
}

/** A price in words: the amount, and what it is for. */
export function priceOf(
	{ priceCents, per }: Pick<Offer, "priceCents" | "per">,
	currency: string,
	{ words, language }: PageContext,
): { amount: string; per: string } {
	if (priceCents === null) return { amount: t(words, "priceOpen"), per: "" };
	if (priceCents === 0) return { amount: t(words, "priceFree"), per: "" };
	return { amount: moneyOf(priceCents, currency, language), per: t(words, `per-${per}`) };
}

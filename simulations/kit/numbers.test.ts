import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, centsOf, currencySign, decimalOf, numbersIn } from "./numbers.ts";

const numbers = numbersIn("en", "EUR");

test("an amount that stands in a field is read back as it was", () => {
	fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => centsOf(amountOf(cents)) === cents));
});

test("amounts are read with a point, a comma, and spaces between thousands", () => {
	expect(["12", "12.5", "12,50", "1 200", " 0.07 "].map(centsOf)).toEqual([1200, 1250, 1250, 120_000, 7]);
});

test("what is no amount is none", () => {
	expect(["", "-5", "1e3", "12.345", "twelve", "1.2.3", "99999999999"].map(centsOf)).toEqual([null, null, null, null, null, null, null]);
});

test("what could not be measured is a dash, never NaN", () => {
	for (const say of [numbers.money, numbers.round, numbers.short, numbers.count, numbers.percent, numbers.times, numbers.change]) {
		expect([say(null), say(Number.NaN), say(Number.POSITIVE_INFINITY)]).toEqual(["–", "–", "–"]);
	}
	expect([numbers.money(123_456), numbers.percent(0.0259), numbers.percent(0.4), numbers.change(0.123)]).toEqual([
		"€1,234.56",
		"2.59%",
		"40%",
		"+12%",
	]);
});

test("prices show cents only where there are some, and know the sign before them", () => {
	expect([numbers.short(42_000), numbers.short(3846)]).toEqual(["€420", "€38.46"]);
	expect([currencySign("en", "EUR"), currencySign("en", "USD")]).toEqual(["€", "$"]);
});

test("shares and hours are read with a point or a comma", () => {
	expect(["62.5", "62,5", "30", "x"].map(decimalOf)).toEqual([62.5, 62.5, 30, null]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAmount, parseAmount } from "./amounts.ts";

test.each([
	["1250", 1_250_000],
	["1,250.50", 1_250_500],
	["1.250,50", 1_250_500],
	["1 250,5", 1_250_500],
	["1,250", 1_250_000],
	["1.250", 1_250],
	["2,5", 2_500],
	["€ 12", 12_000],
	["12 EUR", 12_000],
	["30 %", 30_000],
	["-4", -4_000],
	["1,000,000", 1_000_000_000],
])("%s is %i thousandths", (text, amount) => {
	expect(parseAmount(text)).toBe(amount);
});

test.each(["", "about 5", "5–6", "1e9", "five", ".", "€", "9".repeat(40)])("“%s” is no number", (text) => {
	expect(parseAmount(text)).toBeNull();
});

test("what is shown is read back as the same amount", () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e10, max: 1e10 }), (cents) => {
			expect(parseAmount(formatAmount(cents * 10).replace("−", "-"))).toBe(cents * 10);
		}),
	);
});

import { expect, test } from "vitest";
import { numbersIn } from "#simulations/kit/numbers.ts";
import type { Quote } from "../action.ts";
import { changeWords } from "./debrief-part.ts";
import { hourWords, lineWords, offerSentences, priceWords } from "./words.ts";

const w = {
	hoursShort: "{n} h",
	"price-hour": "{price} an hour",
	"price-month": "{price} a month",
	"offer-retainer-month": "{lines}: {price}.",
	"offer-later-month": "Later.",
	"offer-before": "{share} before.",
	"offer-all-before": "All before.",
	"offer-contract": "Contract.",
	"offer-no-end": "No end.",
	"offer-valid_one": "One week.",
	"offer-valid_other": "{n} weeks.",
};
const numbers = numbersIn("en", "EUR");
const names = { post: { name: "Post", what: "A post" } };
const quote: Quote = {
	basis: "retainer",
	period: "month",
	lines: [{ deliverable: "post", count: 8 }],
	priceCents: 42_050,
	prepaymentBp: 3000,
	contract: true,
	validWeeks: 2,
};

test("an offer reads as what is done, for how much, how it is paid, and until when it stands", () => {
	expect(offerSentences(quote, names, w, numbers)).toEqual(["8 × Post: €420.50.", "30% before.", "Contract.", "2 weeks."]);
	const bare = { ...quote, prepaymentBp: 0, contract: false, validWeeks: null };
	expect(offerSentences(bare, names, w, numbers)).toEqual(["8 × Post: €420.50.", "Later.", "No end."]);
	expect(offerSentences({ ...quote, prepaymentBp: 10_000 }, names, w, numbers)[1]).toBe("All before.");
});

test("by the hour the price is that of an hour, whatever the period", () => {
	expect([priceWords(quote, w, numbers), priceWords({ ...quote, basis: "hour" }, w, numbers)]).toEqual([
		"€420.50 a month",
		"€420.50 an hour",
	]);
});

test("hours lose what nobody can tell apart, and work without a name is called by its id", () => {
	expect([hourWords(7.1999, w), hourWords(10, w), hourWords(0.25, w)]).toEqual(["7.2 h", "10 h", "0.25 h"]);
	expect(lineWords([{ deliverable: "report", count: 1 }], names)).toBe("1 × report");
});

test("a change of a figure reads with its sign and in its own unit", () => {
	expect([
		changeWords("received", 12_000, w, numbers),
		changeWords("hourly-shop", -550, w, numbers),
		changeWords("unpaid-hours", -3.5, w, numbers),
		changeWords("protected-bp", 2500, w, numbers),
		changeWords("score", 7, w, numbers),
	]).toEqual(["+€120", "−€6", "−3.5 h", "+25%", "+7"]);
});

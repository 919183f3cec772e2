import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	calledByLooks,
	clicksByShowing,
	priceByMonth,
	priceByShare,
	reachByImpressions,
	reportedAndCaused,
} from "#simulations/ad-sandbox/facts/curves.ts";

/** The alternative text of a figure, as the lesson has it. */
function altOf(lesson: string, figure: string): string {
	const text = readFileSync(`content/en/modules/06-targeting/${lesson}.mdx`, "utf8");
	const alt = new RegExp(`<Figure\\s+id="${figure}"[^>]*?alt="([^"]*)"`).exec(text)?.[1];
	if (alt === undefined) throw new Error(`${lesson} has no figure ${figure}.`);
	return alt;
}

const prices = priceByShare();
const atTenth = prices.find(({ at }) => at === 10)?.value ?? 1;
const spoken = (at: readonly number[]) =>
	prices.filter((point) => at.includes(Number(point.at))).map(({ value }) => (100 * value) / atTenth);

const figures: readonly (readonly [string, string, readonly number[]])[] = [
	["02-ad-auction", "price-by-share", spoken([2, 10, 20, 40, 60, 90])],
	["02-ad-auction", "price-by-month", priceByMonth().map(({ value }) => value)],
	["04-creatives", "clicks-by-showing", clicksByShowing().map(({ value }) => value)],
	["06-pacing-and-learning", "reach-by-impressions", [1, 2, 3, 4].map((each) => reachAt(each))],
	["07-tests", "called-by-looks", calledByLooks().map(({ value }) => value)],
	["08-measure-and-launch", "reported-and-caused", reportedAndCaused().map(({ reported, caused }) => (100 * caused) / reported)],
];

function reachAt(each: number): number {
	return reachByImpressions().find(({ at }) => at === each)?.value ?? Number.NaN;
}

test.each(figures)("whoever hears %s’s %s hears the numbers that the sandbox measures", (lesson, figure, values) => {
	const words = altOf(lesson, figure).split(/\D+/);
	for (const value of values) expect(words).toContain(value.toFixed(0));
});

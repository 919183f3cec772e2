import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The alternative text of a figure, as the lesson has it. */
function altOf(lesson: string, figure: string): string {
	const text = readFileSync(`content/en/modules/${lesson}.mdx`, "utf8");
	const alt = new RegExp(`<Figure\\s+id="${figure}"[^>]*?alt="([^"]*)"`).exec(text)?.[1];
	if (alt === undefined) throw new Error(`${lesson} has no figure ${figure}.`);
	return alt;
}

const margin = (answers: number) => 196 * Math.sqrt(0.25 / answers);
const average = (fiveStars: number) => (180 * 4.6 + 14 + 5 * fiveStars) / (194 + fiveStars);
const perThousand = (fee: number, people: number) => (1000 * fee) / people;

const figures: readonly (readonly [string, string, readonly string[]])[] = [
	["08-analytics/01-one-action", "four-costs", [180 / 31, 450 / 31, 450 / 24, 30 * 0.65].map((euros) => euros.toFixed(2))],
	["08-analytics/03-others-numbers", "margin-by-answers", [317, 160, 40, 20].map((answers) => margin(answers).toFixed(1))],
	["07-people/05-reputation", "stars-back", [0, 20, 40, 62, 100].map((stars) => average(stars).toFixed(2))],
	[
		"07-people/01-choose-a-blogger",
		"price-of-the-right",
		[
			perThousand(400, 1100 * 0.33).toLocaleString("en", { maximumFractionDigits: 0 }),
			perThousand(2400, 21_000 * 0.04).toLocaleString("en", { maximumFractionDigits: 0 }),
			perThousand(500, 4900 * 0.58).toFixed(0),
			perThousand(500, 3900 * 0.71).toFixed(0),
			perThousand(300, 3300 * 0.44).toFixed(0),
		],
	],
];

test.each(figures)("whoever hears %s’s %s hears the numbers that follow from the lesson", (lesson, figure, values) => {
	const alt = altOf(lesson, figure);
	for (const value of values) expect(alt).toContain(value);
});

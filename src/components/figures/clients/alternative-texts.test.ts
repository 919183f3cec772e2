import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	floorByUtilisation,
	hourByBasis,
	lostByProtection,
	unevennessByRetainers,
	wonByTrust,
} from "#simulations/pricing-desk/facts/curves.ts";

/** The alternative text of a figure, as the lesson has it. */
function altOf(lesson: string, figure: string): string {
	const text = readFileSync(`content/en/modules/09-clients/${lesson}.mdx`, "utf8");
	const alt = new RegExp(`<Figure\\s+id="${figure}"[^>]*?alt="([^"]*)"`).exec(text)?.[1];
	if (alt === undefined) throw new Error(`${lesson} has no figure ${figure}.`);
	return alt;
}

type Values = readonly { at: unknown; value: number }[];
const spoken = (values: Values, at: readonly unknown[], digits = 0) =>
	values.filter((point) => at.includes(point.at)).map(({ value }) => value.toFixed(digits));
const all = (values: Values, digits: number) => values.map(({ value }) => value.toFixed(digits));
const trusts = [10, 30, 50, 70, 90];
const [calm, urgent] = [wonByTrust(0.25), wonByTrust(0.85)];

const figures: readonly (readonly [string, string, readonly string[]])[] = [
	["01-what-an-hour-must-cost", "floor-by-billed-hours", spoken(floorByUtilisation(), [30, 40, 50, 60, 70, 80])],
	["02-price-list", "hour-by-basis", all(hourByBasis(), 0)],
	["02-price-list", "uneven-by-retainers", all(unevennessByRetainers(), 2)],
	["04-three-ways-to-sell", "won-calm", [...spoken(calm.direct, trusts), ...spoken(calm.steps, trusts)]],
	["04-three-ways-to-sell", "won-urgent", [...spoken(urgent.direct, trusts), ...spoken(urgent.steps, trusts)]],
	["06-contract-and-paid", "lost-by-protection", all(lostByProtection(), 1)],
];

test.each(figures)("whoever hears %s’s %s hears the numbers that the pricing desk measures", (lesson, figure, values) => {
	const words = altOf(lesson, figure).match(/\d+(?:\.\d+)?/g) ?? [];
	for (const value of values) expect(words).toContain(value);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf } from "./normal.ts";
import { bernoulli, int, normal, uniform } from "./rng.ts";

const draws = 20_000;
/** Draws whose keys differ as the engine's do: by entity, by event, by seed. */
const series = {
	entity: (i: number) => uniform(7, `comment-${i}`, "arrives"),
	event: (i: number) => uniform(7, "cold-coffee", `reaction:${i}`),
	seed: (i: number) => uniform(i, "cold-coffee", "arrives"),
};

/** Chi-square of how evenly the draws fill 100 cells; 99 degrees of freedom. */
function chiSquare(cell: (i: number) => number): number {
	const counts = new Map<number, number>();
	for (let i = 0; i < draws; i++) counts.set(cell(i), (counts.get(cell(i)) ?? 0) + 1);
	const due = draws / 100;
	return Array.from({ length: 100 }, (_, i) => (counts.get(i) ?? 0) - due).reduce((sum, off) => sum + (off * off) / due, 0);
}

test.each(Object.entries(series))("draws that differ by %s fill 100 cells evenly (chi-square, 99.99 %%)", (_name, draw) => {
	const evenness = chiSquare((i) => Math.floor(draw(i) * 100));
	expect(evenness).toBeLessThan(161);
	expect(evenness).toBeGreaterThan(54);
});

test.each(Object.entries(series))("neighbouring draws that differ by %s do not know of each other", (_name, draw) => {
	expect(chiSquare((i) => Math.floor(draw(i) * 10) * 10 + Math.floor(draw(i + 1) * 10))).toBeLessThan(161);
});

test("a draw depends on its key and on nothing drawn before", () => {
	const before = uniform(1, "cold-coffee", "arrives");
	uniform(1, "queue", "arrives");
	expect(uniform(1, "cold-coffee", "arrives")).toBe(before);
	expect(uniform(2, "cold-coffee", "arrives")).not.toBe(before);
	expect(uniform(1 + 2 ** 32, "cold-coffee", "arrives")).not.toBe(before);
});

test("pinned draws: golden runs rest on them", () => {
	expect([
		uniform(7, "cold-coffee", "arrives"),
		int(7, "cold-coffee", "arrives", 0, 59),
		bernoulli(7, "cold-coffee", "arrives", 0.5),
	]).toMatchInlineSnapshot(`
		[
		  0.12374545754037491,
		  7,
		  true,
		]
	`);
});

test("int stays within its bounds and reaches both", () => {
	const seen = new Set<number>();
	for (let seed = 0; seed < 500; seed++) seen.add(int(seed, "a", "b", -2, 3));
	expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
});

test("chances of 0 and 1 are never and always", () => {
	fc.assert(fc.property(fc.integer(), fc.string(), (seed, entity) => !bernoulli(seed, entity, "x", 0) && bernoulli(seed, entity, "x", 1)));
});

test("normal draws follow Φ (Kolmogorov–Smirnov, 99.9 %)", () => {
	const sorted = Array.from({ length: 5000 }, (_, seed) => normal(seed, "a", "b")).sort((a, b) => a - b);
	const gap = Math.max(...sorted.map((z, i) => Math.abs(normalCdf(z) - (i + 0.5) / sorted.length)));
	expect(gap).toBeLessThan(1.95 / Math.sqrt(sorted.length));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { drawQuestions, shuffle } from "./draw-questions.ts";

const exam = (questions: number, draw: number, objectives = 4) => ({
	id: "it",
	module: "the-job",
	draw,
	passMark: 70,
	questions: Array.from({ length: questions }, (_, index) => ({ id: `q${index}`, objective: `o${index % objectives}`, right: ["a"] })),
});
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("a sitting has as many different questions as it draws, evenly over the objectives", () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const drawn = drawQuestions(exam(20, 10), seed, []);
			expect(new Set(drawn).size).toBe(10);
			const perObjective = [0, 1, 2, 3].map((rest) => drawn.filter((id) => Number(id.slice(1)) % 4 === rest).length);
			expect(Math.max(...perObjective) - Math.min(...perObjective)).toBeLessThanOrEqual(1);
		}),
	);
});

test("a second sitting asks what the first did not", () => {
	fc.assert(
		fc.property(seeds, seeds, (first, second) => {
			const earlier = drawQuestions(exam(20, 8), first, []);
			expect(drawQuestions(exam(20, 8), second, earlier).filter((id) => earlier.includes(id))).toEqual([]);
		}),
	);
});

test("different seeds draw and order differently", () => {
	const draws = new Set(Array.from({ length: 50 }, (_, seed) => drawQuestions(exam(20, 10), seed, []).join()));
	expect(draws.size).toBe(50);
});

test("an order depends on its key alone and every place is likely for every item", () => {
	const items = [{ id: "a" }, { id: "b" }, { id: "c" }];
	expect(shuffle(items, "x")).toEqual(shuffle(items.toReversed(), "x"));
	const firsts = Array.from({ length: 600 }, (_, key) => shuffle(items, `${key}`)[0]?.id);
	for (const { id } of items) expect(firsts.filter((first) => first === id).length).toBeGreaterThan(140);
});

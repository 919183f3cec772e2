import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Progress } from "../stores/merge-progress.ts";
import { type Card, cardsOf, type Grade, grades, isDue, readCard } from "./card.ts";
import { firstCard } from "./first-card.ts";
import { answerCard, cardOf } from "./schedule.ts";

const noon = new Date("2026-11-02T12:00:00.000Z");
const day = 86_400_000;
const daysAfter = (card: Card) => (Date.parse(card.due) - Date.parse(card.answers.at(-1)?.at ?? "")) / day;
/** Answers on the very day each time. */
const answered = (first: boolean, ...rest: readonly Grade[]) =>
	rest.reduce((card, grade) => answerCard(card, grade, new Date(card.due)), firstCard(first, noon));

test("a first answer in a lesson brings the question back as the scheduler would: soon when wrong, later when right", () => {
	for (const right of [true, false]) {
		const card = firstCard(right, noon);
		expect(card).toEqual(cardOf(card.answers));
	}
	expect(daysAfter(firstCard(false, noon))).toBe(1);
	expect(daysAfter(firstCard(true, noon))).toBe(3);
});

test("whoever goes on knowing it is asked less and less often, but once a year at least", () => {
	const gaps = [1, 2, 3, 4, 5, 6].map((n) => daysAfter(answered(true, ...Array<Grade>(n).fill("good"))));
	expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
	expect(gaps[0]).toBeGreaterThan(7);
	expect(gaps.at(-1)).toBeLessThanOrEqual(366);
});

test("how hard it felt shortens or stretches the wait; what was forgotten is back tomorrow", () => {
	const [again, hard, good, easy] = grades.map((grade) => daysAfter(answered(true, "good", grade))) as [number, number, number, number];
	expect(again).toBe(1);
	expect(again).toBeLessThan(hard);
	expect(hard).toBeLessThan(good);
	expect(good).toBeLessThan(easy);
});

test("a question often forgotten is asked more often than one that never was", () => {
	expect(daysAfter(answered(true, "good", "again", "good"))).toBeLessThan(daysAfter(answered(true, "good", "good", "good")));
});

test("whatever is answered whenever, it is never due again on the same day, nor later than in a year", () => {
	const step = fc.tuple(fc.constantFrom(...grades), fc.double({ min: -2, max: 700, noNaN: true }));
	fc.assert(
		fc.property(fc.boolean(), fc.array(step, { maxLength: 80 }), (right, steps) => {
			let card = firstCard(right, noon);
			for (const [grade, days] of steps) card = answerCard(card, grade, new Date(Date.parse(card.answers.at(-1)?.at ?? "") + days * day));
			expect(daysAfter(card)).toBeGreaterThanOrEqual(1);
			expect(daysAfter(card)).toBeLessThanOrEqual(366);
			expect(isDue(card, new Date(card.answers.at(-1)?.at ?? ""))).toBe(false);
			expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
			expect(card.answers.length).toBeLessThanOrEqual(60);
		}),
		{ numRuns: 40 },
	);
});

test("a card is due from the first minute of its day", () => {
	const card: Card = { due: new Date(2026, 10, 5, 23, 30).toISOString(), answers: [{ at: noon.toISOString(), grade: "good" }] };
	expect(isDue(card, new Date(2026, 10, 4, 23, 59))).toBe(false);
	expect(isDue(card, new Date(2026, 10, 5, 0, 0))).toBe(true);
	expect(isDue(card, new Date(2026, 10, 9))).toBe(true);
});

test("answers from before there were cards count as first ones, and a card goes before them", () => {
	const at = noon.toISOString();
	const later = answered(true, "easy");
	const progress: Progress = {
		"quiz:job/a": { kind: "quiz", ref: "job/a", at, data: { chosen: ["x"], right: false } },
		"quiz:job/b": { kind: "quiz", ref: "job/b", at, data: { chosen: ["x"], right: true } },
		"card:job/b": { kind: "card", ref: "job/b", at, data: later },
		"card:job/broken": { kind: "card", ref: "job/broken", at, data: { due: "soon", answers: [] } },
		"lesson:job": { kind: "lesson", ref: "job", at, data: { done: true } },
	};
	expect([...cardsOf(progress)]).toEqual([
		["job/a", firstCard(false, noon)],
		["job/b", later],
	]);
});

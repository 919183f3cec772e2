import * as fc from "fast-check";
import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import type { Card } from "./card.ts";
import { firstCard } from "./first-card.ts";
import { findQuestion, type QuestionBook, questionBook } from "./questions.ts";
import { type Asked, askable, cardsASession, comeBack, interleave, planSession } from "./session.ts";

const now = new Date(2026, 10, 22, 9, 0);
const book: QuestionBook = {
	lessons: Object.fromEntries(
		["a", "b", "c"].flatMap((module) =>
			["1", "2"].map((n) => [
				`${module}${n}`,
				{
					title: `${module}${n}`,
					path: `/learn/${module}/${module}${n}/`,
					module: { id: module, title: module },
					questions: Array.from({ length: 9 }, (_, i) => ({ id: `q${i}`, question: "?", choose: "one" as const, options: [] })),
				},
			]),
		),
	),
};
const dueIn = (days: number): Card => ({ ...firstCard(true, now), due: new Date(now.getTime() + days * 86_400_000).toISOString() });
const ask = (cards: Readonly<Record<string, Card>>) => askable(new Map(Object.entries(cards)), book);

test("a question that was rewritten or whose lesson is gone is not asked", () => {
	expect(ask({ "a1/q0": dueIn(-1), "a1/gone": dueIn(-1), "z9/q0": dueIn(-1), "constructor/q0": dueIn(-1) }).map(({ ref }) => ref)).toEqual([
		"a1/q0",
	]);
});

test("a session takes the oldest of what is due, and no more than five minutes of it", () => {
	const cards = Object.fromEntries(
		["a1", "a2", "b1", "c1"].flatMap((lesson, l) => Array.from({ length: 9 }, (_, i) => [`${lesson}/q${i}`, dueIn(2 - (l * 9 + i))])),
	);
	const planned = planSession(ask(cards), now);
	expect(planned).toHaveLength(cardsASession);
	const left = ask(cards).filter(({ ref }) => !planned.some((one) => one.ref === ref));
	const newest = Math.max(...planned.map(({ card }) => Date.parse(card.due)));
	for (const { card } of left) expect(Date.parse(card.due)).toBeGreaterThanOrEqual(newest);
});

test("modules alternate wherever that is possible, and nothing is lost", () => {
	const pile = fc.nat(8);
	fc.assert(
		fc.property(pile, pile, pile, (...sizes) => {
			const cards: Asked[] = ask(
				Object.fromEntries(
					["a1", "b1", "c1"].flatMap((lesson, l) => Array.from({ length: sizes[l] ?? 0 }, (_, i) => [`${lesson}/q${i}`, dueIn(0)])),
				),
			).slice();
			const order = interleave(cards);
			expect(order.map(({ ref }) => ref).sort()).toEqual(cards.map(({ ref }) => ref).sort());
			const inRow = order.filter(({ lesson }, i) => lesson.module.id === order[i - 1]?.lesson.module.id).length;
			const most = Math.max(...sizes);
			const others = sizes.reduce((a, b) => a + b, 0) - most;
			expect(inRow).toBe(Math.max(0, most - others - 1));
		}),
	);
});

test("afterwards it says which day is next and how many wait then", () => {
	expect(comeBack([], now)).toBeNull();
	const next = comeBack(ask({ "a1/q0": dueIn(2), "a1/q1": dueIn(2.2), "b1/q0": dueIn(5) }), now);
	expect(next?.day.getDate()).toBe(24);
	expect(next?.count).toBe(2);
	expect(comeBack(ask({ "a1/q0": dueIn(-3) }), now)?.day).toEqual(now);
});

test("the book holds every question of the course under the ref that its lesson records", () => {
	const shipped = questionBook(publicCourse);
	let questions = 0;
	for (const lesson of publicCourse.lessons.values()) {
		for (const question of lesson.quiz) {
			expect(findQuestion(shipped, `${lesson.id}/${question.id}`)?.question).toEqual(question);
			questions++;
		}
	}
	expect(questions).toBeGreaterThan(50);
});

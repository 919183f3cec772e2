import { expect, test } from "vitest";
import { dueWords } from "./due-words.ts";
import { cardsASession } from "./session.ts";

const words = { due_one: "{n} question", due_other: "{n} questions", dueMore: "{take} of {n} questions" };

test("as long as one session takes all, the number that waits is said", () => {
	expect([1, 2, cardsASession].map((n) => dueWords(words, n))).toEqual(["1 question", "2 questions", "20 questions"]);
});

test("beyond a session it is said what one takes, and of how many", () => {
	expect(dueWords(words, 25)).toBe("20 of 25 questions");
});

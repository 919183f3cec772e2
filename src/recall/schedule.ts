/**
 * When a question comes back, by FSRS-6 with its published weights: at the day on which nine of ten learners would
 * still know it. Whole days, no chance: the same answers make the same day on every device.
 */
import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Answered, Card, Grade } from "./card.ts";
import { dayMs, firstDays } from "./first-card.ts";

/** A trade changes; what was known for a year is asked again (design choice). */
const mostDays = 365;
/** Of a card's history; by then its stability hardly depends on what came before (design choice). */
const answersKept = 60;

const scheduler = fsrs({
	request_retention: 0.9,
	maximum_interval: mostDays,
	enable_fuzz: false,
	// Steps of minutes suit cramming; here a wrong answer returns on the next day, with its explanation slept on.
	enable_short_term: false,
});

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const satisfies Record<Grade, Rating>;

/** The card after one more answer. An instant before the last answer counts as the last one's. */
export function answerCard(card: Card, grade: Grade, at: Date): Card {
	const last = card.answers.at(-1)?.at ?? at.toISOString();
	const then = at.getTime() < Date.parse(last) ? last : at.toISOString();
	return cardOf([...card.answers, { at: then, grade }]);
}

/** Replays all answers. What was wrong last comes back on the next day, however well it once was known. @param answers  at least one, oldest first */
export function cardOf(answers: readonly Answered[]): Card {
	const kept = answers.slice(-answersKept);
	let memory = createEmptyCard(new Date(kept[0]?.at ?? 0));
	for (const { at, grade } of kept) memory = scheduler.next(memory, new Date(at), ratings[grade]).card;
	const last = kept.at(-1);
	const due = last?.grade === "again" ? new Date(Date.parse(last.at) + firstDays.again * dayMs) : memory.due;
	return { due: due.toISOString(), answers: kept };
}

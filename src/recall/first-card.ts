import type { Card } from "./card.ts";

export const dayMs = 86_400_000;
/**
 * Days until a question returns that was answered for the first time. Those of the scheduler's first step, see
 * `schedule.test.ts`.
 */
export const firstDays = { again: 1, good: 3 } as const;

/** The card that the first answer in a lesson makes. All that a lesson loads of cards. */
export function firstCard(right: boolean, at: Date): Card {
	const grade = right ? "good" : "again";
	return { due: new Date(at.getTime() + firstDays[grade] * dayMs).toISOString(), answers: [{ at: at.toISOString(), grade }] };
}

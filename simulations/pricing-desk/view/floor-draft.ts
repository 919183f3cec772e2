import type { FloorAnswers } from "../action.ts";
import type { FloorDraft } from "../floor.ts";

/** What the schema takes, both ends included. */
export const floorBounds = {
	takeHomeCents: [0, 100_000_000],
	taxBp: [0, 9000],
	expensesCents: [0, 100_000_000],
	benefitsCents: [0, 100_000_000],
	profitBp: [0, 10_000],
	weeks: [1, 52],
	hoursPerWeek: [1, 80],
	utilisationBp: [500, 10_000],
} as const satisfies Readonly<Record<keyof FloorAnswers, readonly [number, number]>>;

/** The form once all of it is filled in; null before. */
export function wholeFloor(draft: FloorDraft): FloorAnswers | null {
	return Object.values(draft).every((value) => value !== null) ? (draft as FloorAnswers) : null;
}

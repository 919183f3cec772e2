/**
 * A quiz question that comes back. What is kept is what happened, answer by answer; when it is due follows from that.
 * This file needs no scheduler, so that a list counts what is due without loading one.
 */
import type { Progress } from "../stores/merge-progress.ts";
import { firstCard } from "./first-card.ts";

export const grades = ["again", "hard", "good", "easy"] as const;
/** `again`: answered wrong. The others: right, and how it felt. */
export type Grade = (typeof grades)[number];

export type Answered = {
	/** ISO instant. */
	at: string;
	grade: Grade;
};

/** Data of a progress entry `card`, ref `<lesson>/<question>`. */
export type Card = {
	/** ISO instant; due all of its day. */
	due: string;
	/** Oldest first, at least one. */
	answers: Answered[];
};

/** A card as storage or another device gave it; null when it is none. */
export function readCard(data: unknown): Card | null {
	if (typeof data !== "object" || data === null || !("due" in data) || !("answers" in data)) return null;
	const { due, answers } = data;
	if (!isInstant(due) || !Array.isArray(answers) || answers.length === 0 || !answers.every(isAnswered)) return null;
	return { due, answers };
}

/** Every card of this person by ref. An answer in a lesson that has made none yet counts as its first. */
export function cardsOf(progress: Readonly<Progress>): ReadonlyMap<string, Card> {
	const cards = new Map<string, Card>();
	for (const { kind, ref, at, data } of Object.values(progress)) {
		if (kind === "card") {
			const card = readCard(data);
			if (card) cards.set(ref, card);
		} else if (
			kind === "quiz" &&
			!readCard(progress[`card:${ref}`]?.data) &&
			typeof data === "object" &&
			data !== null &&
			"right" in data
		) {
			cards.set(ref, firstCard(data.right === true, new Date(at)));
		}
	}
	return cards;
}

/** Whole days count: what falls due this evening can be answered this morning. */
export function isDue(card: Card, now: Date): boolean {
	return Date.parse(card.due) < endOfDay(now).getTime();
}

/** Midnight after `now`, where the learner is. */
export function endOfDay(now: Date): Date {
	return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}

function isAnswered(value: unknown): value is Answered {
	if (typeof value !== "object" || value === null || !("at" in value) || !("grade" in value)) return false;
	return isInstant(value.at) && grades.some((grade) => grade === value.grade);
}

function isInstant(value: unknown): value is string {
	return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

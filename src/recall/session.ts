import { type Card, endOfDay, isDue } from "./card.ts";
import { type Found, findQuestion, type QuestionBook } from "./questions.ts";

/** A card that can be asked. */
export interface Asked extends Found {
	ref: string;
	card: Card;
}

/** At a quarter of a minute each, with reading the reasons of some, five minutes (design choice). */
export const cardsASession = 20;

/** All cards whose question is still there. */
export function askable(cards: ReadonlyMap<string, Card>, book: QuestionBook): readonly Asked[] {
	return [...cards].flatMap(([ref, card]) => {
		const found = findQuestion(book, ref);
		return found ? [{ ref, card, ...found }] : [];
	});
}

/** What is due, oldest first, and of the same instant by ref, so that devices agree. */
export function dueCards(cards: readonly Asked[], now: Date): readonly Asked[] {
	return cards
		.filter(({ card }) => isDue(card, now))
		.sort((a, b) => Date.parse(a.card.due) - Date.parse(b.card.due) || (a.ref < b.ref ? -1 : 1));
}

/** The oldest of what is due, as many as five minutes hold, in an order that changes the subject. */
export function planSession(cards: readonly Asked[], now: Date): readonly Asked[] {
	return interleave(dueCards(cards, now).slice(0, cardsASession));
}

/**
 * Never two of a module in a row while there is another one: mixing subjects makes one choose what applies, which
 * questions in blocks do not (Rohrer and Taylor 2007, Instructional Science 35). Within a module the order stays.
 */
export function interleave(cards: readonly Asked[]): readonly Asked[] {
	const piles = new Map<string, Asked[]>();
	for (const asked of cards) piles.set(asked.lesson.module.id, [...(piles.get(asked.lesson.module.id) ?? []), asked]);
	const order: Asked[] = [];
	let last = "";
	while (order.length < cards.length) {
		const open = [...piles].filter(([, pile]) => pile.length > 0);
		const others = open.filter(([module]) => module !== last);
		// The tallest pile first, else it is left over in one block at the end.
		const [module, pile] = (others.length > 0 ? others : open).reduce((a, b) => (b[1].length > a[1].length ? b : a));
		order.push(pile.shift() as Asked);
		last = module;
	}
	return order;
}

/** The next day with something to answer, and how much by its end; null when there are no cards. Today counts when anything is due. */
export function comeBack(cards: readonly Asked[], now: Date): { day: Date; count: number } | null {
	const first = cards.reduce((least, { card }) => Math.min(least, Date.parse(card.due)), Number.POSITIVE_INFINITY);
	if (first === Number.POSITIVE_INFINITY) return null;
	const day = new Date(Math.max(first, now.getTime()));
	const end = endOfDay(day).getTime();
	return { day, count: cards.filter(({ card }) => Date.parse(card.due) < end).length };
}

import { t, tn, type Words } from "../i18n/t.ts";
import { cardsASession } from "./session.ts";

/** How many questions wait, and how many of them one session takes when these are fewer. @param words  `due_one`, `due_other`, `dueMore` */
export function dueWords(words: Words, n: number): string {
	return n > cardsASession ? t(words, "dueMore", { take: cardsASession, n }) : tn(words, "due", n);
}

import { between } from "./between.ts";
import type { FirstStep } from "./vocabulary.ts";

/** Hours of each first step. Design choice: what such things take. */
export const stepHours: Readonly<Record<FirstStep, number>> = { audit: 4, "test-campaign": 8, "page-design": 6 };

/** Trust that each first step wins when it is paid. Design choice: results convince more than opinions. */
const stepTrust: Readonly<Record<FirstStep, number>> = { audit: 0.42, "test-campaign": 0.5, "page-design": 0.45 };

/** Of that, what is left when it was for free: free is valued little. Design choice. */
const freeWorth = 0.55;

/** Chance that a first step is taken, even by strangers; dear ones are not small. Design choice. */
export function takesStep(trust: number, priceCents: number, budgetCents: number): number {
	const share = priceCents / budgetCents;
	return between(0.7 + 0.3 * trust + (priceCents === 0 ? 0.08 : 0) - 1.1 * Math.max(0, share - 0.1), 0, 0.97);
}

/** Trust after a first step, added. */
export function stepGain(kind: FirstStep, priceCents: number): number {
	return stepTrust[kind] * (priceCents === 0 ? freeWorth : 1);
}

/** Chance that a lead has found somebody else when a first step is done: who is in a hurry does not wait for it. Design choice. */
export function goneAfterStep(urgency: number): number {
	return between(0.8 * urgency * urgency);
}

/** Trust that a reader wins in a week: a little by itself, more by what was written lately. Design choice. */
export function readingGain(writtenLately: number): number {
	return 0.02 + between(0.025 * writtenLately, 0, 0.11);
}

/** A reader asks for an offer by itself from this trust on. Design choice. */
export const warm = 0.6;

/** Weekly chance that a reader forgets about it: who is in a hurry buys elsewhere. Design choice. */
export function readerGoes(urgency: number): number {
	return between(0.03 + 0.6 * urgency * urgency);
}

/** Weeks that a lead waits for a word: four without any hurry, one in a great one. Design choice. */
export function patience(urgency: number): number {
	return 1 + Math.round(3 * (1 - urgency));
}

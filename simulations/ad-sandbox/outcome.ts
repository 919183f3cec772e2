import { stillToCome } from "./carry-over.ts";
import type { Retold } from "./retold.ts";
import { spentOn } from "./retold.ts";

/** What a campaign brought the client by the truth. */
export interface Outcome {
	/** Conversions that the ads caused and that are of use: among people whom the brief means, in time; in expectation. */
	caused: number;
	/** Conversions that follow from them in later weeks, during the campaign and after it, in time; in expectation. */
	carried: number;
	spentCents: number;
	/** Cents spent for each of `caused`; null where there is none. */
	cpaCents: number | null;
	/** `value × min(1, target/CPA)²`, cents. */
	worth: number;
}

/**
 * Worth of a campaign. Whom the brief does not mean, e.g. people of another town, and what came after a fixed date, is worth
 * nothing to the client; all that was spent is counted.
 *
 * @see MODELS "1. Ad sandbox", Score (P, AuctionNet's benchmark score) and equation 10: what carries over counts after the
 *   last round as well, so that harvesting it gains nothing
 */
export function outcomeOf({ scenario, final, lastDay, useful }: Retold): Outcome {
	const all = useful.reduce((sum, { expected }) => sum + expected, 0);
	const caused = useful.reduce((sum, { expected, insideBrief }) => sum + expected * insideBrief, 0);
	const during = final.sales.reduce((sum, { day, carried }) => (day <= lastDay ? sum + carried : sum), 0);
	const after = scenario.deadlineDay === undefined ? stillToCome(final, Number.POSITIVE_INFINITY) : 0;
	// What follows is known for all alike: it follows from those who are of use in proportion.
	const carried = all > 0 ? (caused / all) * (during + after) : 0;
	const spentCents = spentOn(final.truth);
	const cpaCents = caused > 0 ? spentCents / caused : null;
	const onTarget = cpaCents === null ? 0 : Math.min(1, scenario.targetCents / cpaCents);
	return { caused, carried, spentCents, cpaCents, worth: (caused + carried) * scenario.valueCents * onTarget * onTarget };
}

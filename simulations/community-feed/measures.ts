import { mayBeLeft } from "./handling.ts";
import { harmOfRemoval, harmOfReply, type RemovalHarm, type ReplyHarm } from "./harms.ts";
import { type Ledger, type Story, waited } from "./ledger.ts";

/**
 * Whether the run owed this comment an act: it may not be left alone, and it did not come so late that its answer time
 * had not passed when the shift ended.
 */
export function isDue(ledger: Ledger, story: Story): boolean {
	if (mayBeLeft(story.label)) return false;
	return story.right !== null || ledger.final.second - story.comment.second >= answerSeconds(ledger);
}

/** The published answer time. */
export function answerSeconds({ scenario }: Ledger): number {
	return scenario.answerTimeMinutes * 60;
}

/** What a wait is worth: 1 within the answer time, falling to 0 at four times of it. */
export function punctuality(ledger: Ledger, seconds: number): number {
	return Math.min(1, Math.max(0, (4 - seconds / answerSeconds(ledger)) / 3));
}

/** Seconds until the right act, for all that was due; what never got one counts as four answer times at least. */
export function waits(ledger: Ledger): readonly number[] {
	return ledger.stories
		.filter((story) => isDue(ledger, story))
		.map((story) => waited(story) ?? Math.max(4 * answerSeconds(ledger), ledger.final.second - story.comment.second));
}

/** The value below which a share of the values lies, by linear interpolation; null of none. */
export function quantile(values: readonly number[], share: number): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}

/** Harm that an act did to the comment it was about. */
export function harmOf(story: Story, act: Story["acts"][number]): ReplyHarm | RemovalHarm | null {
	const { action, handlings } = act;
	if (action.type === "reply") return harmOfReply(story.label, action.strategy);
	if (action.type === "hide") return harmOfRemoval(story.label, "hide");
	if (action.type === "delete") return harmOfRemoval(story.label, handlings[0] === "delete-with-rule" ? "delete-with-rule" : "delete");
	return null;
}

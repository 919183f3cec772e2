import { informedAt } from "./desk.ts";
import { mayBeLeft } from "./handling.ts";
import { harmOfRemoval, harmOfReply, type RemovalHarm, type ReplyHarm } from "./harms.ts";
import { isDangerous } from "./labels.ts";
import type { Ledger, Story } from "./ledger.ts";

/**
 * Whether the run owed this comment an act: it may not be left alone, and it did not come so late that the time
 * allowed had not passed when the shift ended.
 */
export function isDue(ledger: Ledger, story: Story): boolean {
	if (mayBeLeft(story.label)) return false;
	return settledAt(story) !== null || ledger.final.second - story.comment.second >= allowedSeconds(ledger, story);
}

/**
 * How long a comment may wait: the published answer time, half of it where someone may come to harm meanwhile.
 *
 * @see MODELS "2. Community feed": phishing and personal data bear no delay, a crisis comes first
 */
export function allowedSeconds({ scenario }: Ledger, { label }: Story): number {
	return scenario.answerTimeMinutes * (isDangerous(label.is) ? 30 : 60);
}

/** When a comment first got what it called for: the player's right act, or the help of a member; null when it never did. */
export function settledAt({ comment, right }: Story): number | null {
	if (right === null) return comment.helpedAt;
	return comment.helpedAt === null ? right.second : Math.min(right.second, comment.helpedAt);
}

/** Whether a member's help came first. */
export function isHelped(story: Story): boolean {
	return story.comment.helpedAt !== null && settledAt(story) === story.comment.helpedAt;
}

/** How many times the allowed wait a comment waited for what it called for; null when it never got it. */
export function lateness(ledger: Ledger, story: Story): number | null {
	const settled = settledAt(story);
	return settled === null ? null : Math.max(0, settled - story.comment.second) / allowedSeconds(ledger, story);
}

/** What a wait is worth, by lateness: 1 up to 1, falling to 0 at 2. */
export function punctuality(late: number): number {
	return Math.min(1, Math.max(0, 2 - late));
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
	if (action.type === "reply") {
		const informed = informedAt(story.label, story.comment);
		return harmOfReply(story.label, action.strategy, informed !== null && informed <= act.second);
	}
	if (action.type === "hide") return harmOfRemoval(story.label, "hide");
	if (action.type === "delete") return harmOfRemoval(story.label, handlings[0] === "delete-with-rule" ? "delete-with-rule" : "delete");
	return null;
}

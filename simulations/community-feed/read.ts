import { labelOf } from "./labels.ts";
import { positionally } from "./positional.ts";
import type { FeedScenario } from "./schema.ts";
import type { CommentState, FeedState } from "./state.ts";
import type { CommentType, Desk } from "./vocabulary.ts";

/** What an attentive person makes of the comments that are there, sometimes wrongly. Never sent in assessment. */
export interface FeedReading {
	comments: readonly ReadComment[];
}

export interface ReadComment {
	id: string;
	/** What it looks like. */
	reads: CommentType;
	/** How much it seems to matter, 1–5. */
	severity: number;
	/** Rules of the brand that come to mind. */
	rules: readonly string[];
	/** The desk that comes to mind, where one has to do with it and the comment is what it looks like. */
	desk: Desk | null;
}

/** In the order of the observation's comments; the same list again for the same comments. */
export function read({ comments, scenario }: FeedState): FeedReading {
	const readComments = reading(comments, scenario);
	const known = readings.get(readComments);
	if (known) return known;
	const made = { comments: readComments };
	readings.set(readComments, made);
	return made;
}

const readings = new WeakMap<FeedReading["comments"], FeedReading>();

const reading = positionally(({ id }: CommentState, scenario: FeedScenario): ReadComment => {
	const { is, reads, severity, rules, accepts } = labelOf(scenario, id);
	return { id, reads, severity, rules, desk: is === reads ? (desks.find((one) => accepts.includes(`escalate:${one}`)) ?? null) : null };
});

const desks: readonly Desk[] = ["safety", "support", "press", "legal"];

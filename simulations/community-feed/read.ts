import { type Label, labelOf } from "./labels.ts";
import type { FeedState } from "./state.ts";
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
export function read(state: FeedState): FeedReading {
	const known = readings.get(state.comments);
	if (known) return known;
	const reading = { comments: state.comments.map(({ id }) => readComment(labelOf(state.scenario, id))) };
	readings.set(state.comments, reading);
	return reading;
}

const readings = new WeakMap<FeedState["comments"], FeedReading>();
const readComments = new WeakMap<Label, ReadComment>();

function readComment(label: Label): ReadComment {
	const known = readComments.get(label);
	if (known) return known;
	const { id, is, reads, severity, rules, accepts } = label;
	const desk = is === reads ? (desks.find((one) => accepts.includes(`escalate:${one}`)) ?? null) : null;
	const comment = { id, reads, severity, rules, desk };
	readComments.set(label, comment);
	return comment;
}

const desks: readonly Desk[] = ["safety", "support", "press", "legal"];

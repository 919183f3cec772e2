import { labelOf } from "./labels.ts";
import type { FeedState } from "./state.ts";
import type { CommentType } from "./vocabulary.ts";

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
}

/** In the order of the observation's comments. */
export function read(state: FeedState): FeedReading {
	return {
		comments: state.comments.map(({ id }) => {
			const { reads, severity, rules } = labelOf(state.scenario, id);
			return { id, reads, severity, rules };
		}),
	};
}

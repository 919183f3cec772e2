import type { Words } from "#src/i18n/t.ts";
import type { DebriefProps } from "../debrief-material.ts";
import type { FeedWordSections } from "../material.ts";
import type { RecordedRun } from "./frames.ts";

export type RunWords = FeedWordSections & { run: Words };

/** A learner's finished run as somebody else looks at it. */
export interface RunProps extends Omit<DebriefProps, "words" | "next" | "assessed" | "at" | "onSeek" | "training"> {
	words: RunWords;
	/** Name of the learner. */
	learner: string;
	/** What it takes to play it again; null where it cannot be. */
	run: RecordedRun | null;
}

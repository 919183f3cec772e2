import type { Words } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { Desk } from "../vocabulary.ts";
import type { Filter } from "./queue.ts";
import type { Panel } from "./use-desk.ts";

/** What the screen knows besides the observation: the client, and the words at hand. The same for practice and assessment. */
export interface FeedMaterial {
	title: string;
	language: string;
	brand: {
		id: string;
		name: string;
		handle: string;
		line: string;
		answerTimeMinutes: number;
		/** Published community rules, in order. */
		rules: readonly { id: string; title: string; text: string }[];
		desks: readonly { id: Desk; text: string }[];
		mayPromise: readonly string[];
		voice: { is: readonly string[]; isNot: readonly string[]; example: string };
		/** Phrases that the voice forbids, and promises that nobody at the desk may make. */
		wording?: { forbidden: readonly string[]; promises: readonly string[] };
	};
	/** By id; `{name}` stands for the author's first name. */
	savedReplies: Readonly<Record<string, { title: string; text: string }>>;
	/** Tips for the first actions, in order. */
	coach: readonly CoachStep[];
}

export interface CoachStep {
	id: string;
	comment?: string;
	/** A handling, or `wait`. */
	expects?: string;
	text: string;
}

/** Words of what has been revealed so far, by id. */
export interface RevealedWords {
	posts: Readonly<Record<string, string>>;
	authors: Readonly<Record<string, { name: string; about?: string }>>;
	comments: Readonly<Record<string, string>>;
	/** What a desk answered about a comment, for the moderator's eyes. */
	deskAnswers?: Readonly<Record<string, string>>;
}

export interface FeedWordSections {
	feed: Words;
	errors: Words;
	debrief: Words;
}

export interface FeedProps {
	seen: FeedObservation;
	revealed: RevealedWords;
	material: FeedMaterial;
	words: FeedWordSections;
	/** An answer is awaited: nothing can be done meanwhile. */
	busy: boolean;
	/** Somebody looks on: nothing can be done, and nothing says that it could. */
	readOnly?: boolean;
	/** The clock may be let run by itself. */
	paced?: boolean;
	/** Code of the last refusal, or null. */
	refusal: string | null;
	/** @returns what there is to see afterwards, or null when it did not happen */
	play(action: FeedAction): Promise<FeedObservation | null>;
	/** Ends the shift and asks for the debrief. */
	finish(): void;
	/** What lies open at first, where it is not the first comment that waits. */
	initially?: { panel?: Panel; selectedId?: string; filter?: Filter };
}

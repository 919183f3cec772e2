import type { FeedAction } from "./action.ts";
import type { Desk, Strategy, Voice } from "./vocabulary.ts";

/** What the moderator's screen knows. All times are whole seconds since the start of the shift. */
export interface FeedObservation {
	scenarioId: string;
	second: number;
	endsAtSecond: number;
	/** Minute of the day at which the shift began, 540 = 9:00. */
	startsAtMinute: number;
	answerTimeMinutes: number;
	over: boolean;
	/** The community's pulse, a whole number 0–100: what the page's sentiment gauge would show. */
	pulse: number;
	posts: readonly SeenPost[];
	/** Everything that has arrived, oldest first, deleted comments included (the moderator's log keeps them). */
	comments: readonly SeenComment[];
	authors: readonly SeenAuthor[];
	/** What changed during the last action, oldest first. */
	notices: readonly Notice[];
	/** Saved replies at hand, and how often each has been used. */
	savedReplies: readonly { id: string; strategy: Strategy; used: number }[];
	/** Minutes of work that the moderator has, and seconds of it gone; null where the whole shift is theirs. */
	attention: { minutes: number; usedSeconds: number } | null;
	/** How much longer acts take for want of a break, ≥ 1; `costs` have it in them already. */
	tired: number;
	/** Seconds each kind of action takes now; replies by where their words come from. */
	costs: Readonly<Record<Exclude<FeedAction["type"], "wait" | "reply"> | "reply-saved" | "reply-own", number>>;
}

export interface SeenPost {
	id: string;
	/** When it was published; null while it lies ready for the moderator to publish. */
	second: number | null;
	rulesPinned: boolean;
	closed: boolean;
	holding: string | null;
	/** The brand's question to the members here, in its words. */
	question: string | null;
}

export interface SeenComment {
	id: string;
	authorId: string;
	postId: string;
	/** A private message is seen by the moderator alone; its post is where the matter began. */
	channel: "public" | "private";
	/** Comment that this one answers. */
	answers: string | null;
	second: number;
	likes: number;
	dislikes: number;
	status: "visible" | "hidden" | "deleted";
	/** Rule given as the reason of a deletion. */
	ruleId: string | null;
	liked: boolean;
	pinned: boolean;
	/** Why the world brought it, where it is a consequence; null for ordinary arrivals. */
	cause: string | null;
	replies: readonly SeenReply[];
	/** `isTheirs` comes with the answer: whether it was this desk's matter, or they send it back. */
	escalations: readonly { to: Desk; second: number; answeredSecond: number | null; isTheirs?: boolean }[];
	/** Member whom the moderator asked to answer it. */
	invited: string | null;
	handedOver: boolean;
}

export interface SeenReply {
	second: number;
	strategy: Strategy;
	/** Own words, or null where a saved reply was used. */
	words: string | null;
	savedReplyId: string | null;
	/** The moderator's words for the variables of the saved reply. */
	fills: Readonly<Record<string, string>> | null;
}

export interface SeenAuthor {
	id: string;
	memberDays: number;
	followers: number;
	voice: Voice;
	removedBefore: number;
	removedToday: number;
	warned: boolean;
	banned: boolean;
}

export interface Notice {
	second: number;
	kind: "arrived" | "liked" | "disliked" | "thanked" | "helped" | "message" | "amplified" | "desk-answered" | "left";
	commentId?: string;
	authorId?: string;
}

import type { Notice, SeenComment, SeenReply } from "./observation.ts";
import type { FeedScenario } from "./schema.ts";
import type { Cause, Desk } from "./vocabulary.ts";

/** A shift under way: plain JSON, never mutated once a step has returned it. Times are whole seconds since the start. */
export interface FeedState {
	scenario: FeedScenario;
	seed: number;
	second: number;
	/** The community's trust in the brand, 0–100. */
	trust: number;
	/** Ordinary comments of this run in the order in which they are to arrive, and how many are through. */
	schedule: readonly Arrival[];
	through: number;
	/** What is bound to come up, earliest first. */
	pending: readonly WorldEvent[];
	/** Arrived, oldest first. */
	comments: readonly CommentState[];
	/** Ordinary comments whose time came but which were never written, and why. */
	unwritten: readonly Unwritten[];
	authors: readonly AuthorState[];
	posts: readonly PostState[];
	/** Ids of the stock comments that have come up. */
	usedStock: readonly string[];
	/** What changed during the last action, oldest first. */
	notices: readonly Notice[];
	effort: Effort;
}

/** What the moderator's work has taken, in seconds. */
export interface Effort {
	/** All acts of the shift together, at most the minutes of work that there are. */
	used: number;
	/** Acts since the last break. */
	sinceBreak: number;
	/** Waited since the last act, as far as it counts towards a break. */
	resting: number;
}

export interface Arrival {
	id: string;
	second: number;
	/** The comment it answers, where that one is in the run too. */
	answers: string | null;
}

export interface Unwritten {
	id: string;
	second: number;
	/**
	 * Author banned, author gone, post closed, author thought better of it, rules were pinned, newcomer too shy, or a wave of
	 * machines broken by bans.
	 */
	because: "banned" | "left" | "closed" | "deterred" | "rules" | "shy" | "wave-broken";
}

/** Something the world does of itself; `n` counts the events of one kind for one comment. */
export type WorldEvent =
	| { at: number; kind: "react" | "impatient" | "stand" | "join" | "wave" | "help"; commentId: string; n: number }
	| { at: number; kind: "desk"; commentId: string; to: Desk }
	| { at: number; kind: "stock"; stockId: string; cause: Cause; answers: string | null };

export interface CommentState {
	id: string;
	authorId: string;
	postId: string;
	answers: string | null;
	second: number;
	likes: number;
	dislikes: number;
	status: SeenComment["status"];
	ruleId: string | null;
	/** When it was deleted or hidden last, null while visible. */
	removedAt: number | null;
	liked: boolean;
	pinned: boolean;
	/** Has been liked, pinned, or taken away at some time: what that was worth is counted once. */
	everLiked: boolean;
	everPinned: boolean;
	everRemoved: boolean;
	cause: Cause | null;
	replies: readonly SeenReply[];
	escalations: SeenComment["escalations"];
	/** When the first right handling landed, or a member's help did. */
	handledAt: number | null;
	/** Member whom the moderator asked to answer. */
	invited: string | null;
	/** When a member answered it well enough that nothing more is owed. */
	helpedAt: number | null;
	handedOver: boolean;
	/** When the moderator told what the right desk had found out. */
	loopClosedAt: number | null;
	/** Members have voted it down. */
	downVoted: boolean;
	/** Its author has taken the matter to their own page. */
	amplified: boolean;
	/** The moderator has fed a quarrel here. */
	fed: boolean;
}

export interface AuthorState {
	id: string;
	/** 0 (bad) – 1 (good). */
	mood: number;
	/** What the author thinks of the brand, 0–1. */
	regard: number;
	removedToday: number;
	/** Removals that gave a rule as the reason. */
	explained: number;
	warned: boolean;
	banned: boolean;
	/** Gone for good, of their own will. */
	left: boolean;
	/** Has taken a matter to their own page. */
	amplified: boolean;
}

export interface PostState {
	id: string;
	/** When it came or will come out; negative before the shift, null while it lies ready. */
	publishedAt: number | null;
	/** The brand's question to the members. */
	question: string | null;
	/** How many public comments have been written under it. */
	length: number;
	/** Tone of the thread when it last moved, 0 (toxic) – 1 (friendly), and when that was. @see tone.ts */
	tone: number;
	toneAt: number;
	rulesPinned: boolean;
	closed: boolean;
	/** When a holding statement was published, and its words. */
	holdingAt: number | null;
	holding: string | null;
	/** Members who joined a quarrel here, and how many of them trolled. */
	joined: number;
	trolled: number;
}

import type { Step } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { like, pin, unlike, unpin } from "./approve.ts";
import { endsAtSecond, refusalOf } from "./check.ts";
import { secondsFor } from "./costs.ts";
import { escalate } from "./desk.ts";
import { Draft } from "./draft.ts";
import { effortAfter } from "./effort.ts";
import { concerns, handlingsOf, isAccepted } from "./handling.ts";
import { invite } from "./help.ts";
import { ask, closeComments, hold, openComments, pinRules, publish } from "./post.ts";
import { publishedAt } from "./publication.ts";
import { hide, remove, unhide } from "./remove.ts";
import { reply } from "./reply.ts";
import { ban, unban, warn } from "./sanction.ts";
import { drawSchedule } from "./schedule.ts";
import type { FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";
import { clean } from "./tone.ts";
import { advanceTo } from "./world.ts";

/** The shift begins; what was to arrive in its first second is there. */
export function begin(scenario: FeedScenario, seed: number): FeedState {
	const draft = new Draft({
		scenario,
		seed,
		second: 0,
		trust: scenario.trust,
		schedule: drawSchedule(scenario, seed),
		through: 0,
		pending: [],
		comments: [],
		unwritten: [],
		authors: scenario.authors.map(({ id, mood, regard }) => ({
			id,
			mood,
			regard,
			removedToday: 0,
			explained: 0,
			warned: false,
			banned: false,
			left: false,
			amplified: false,
		})),
		posts: scenario.posts.map(({ id, minute }) => ({
			id,
			publishedAt: publishedAt(minute),
			question: null,
			length: 0,
			tone: clean,
			toneAt: 0,
			rulesPinned: false,
			closed: false,
			holdingAt: null,
			holding: null,
			joined: 0,
			trolled: 0,
		})),
		usedStock: [],
		notices: [],
		effort: { used: 0, sinceBreak: 0, resting: 0 },
	});
	advanceTo(draft, 0);
	return draft.done();
}

/** An action takes its time, while the world goes on; then it takes effect. */
export function step(state: FeedState, action: FeedAction): Step<FeedState> {
	const refused = refusalOf(state, action);
	if (refused) return { ok: false, code: refused };
	const draft = new Draft(state);
	const seconds = secondsFor(state, action);
	advanceTo(draft, Math.min(state.second + seconds, endsAtSecond(state)));
	draft.effort = effortAfter(state, action, seconds);
	// Noted first: a right handling is right whatever comes of it.
	noteHandled(draft, action);
	act(draft, action);
	return { ok: true, state: draft.done() };
}

export function isOver(state: FeedState): boolean {
	return state.second >= endsAtSecond(state);
}

function act(draft: Draft, action: FeedAction): void {
	switch (action.type) {
		case "wait":
			break;
		case "reply":
			reply(draft, action);
			break;
		case "like":
			like(draft, action.commentId);
			break;
		case "pin":
			pin(draft, action.commentId);
			break;
		case "unlike":
			unlike(draft, action.commentId);
			break;
		case "unpin":
			unpin(draft, action.commentId);
			break;
		case "hide":
			hide(draft, action.commentId);
			break;
		case "unhide":
			unhide(draft, action.commentId);
			break;
		case "delete":
			remove(draft, action.commentId, action.ruleId);
			break;
		case "warn":
			warn(draft, action.authorId);
			break;
		case "ban":
			ban(draft, action.authorId, action.ruleId);
			break;
		case "unban":
			unban(draft, action.authorId);
			break;
		case "invite":
			invite(draft, action.commentId, action.authorId);
			break;
		case "hand-over":
			draft.editComment(action.commentId).handedOver = true;
			break;
		case "publish":
			publish(draft, action.postId);
			break;
		case "ask":
			ask(draft, action.postId, action.words);
			break;
		case "open-comments":
			openComments(draft, action.postId);
			break;
		case "escalate":
			escalate(draft, action.commentId, action.to);
			break;
		case "hold":
			hold(draft, action.postId, action.words);
			break;
		case "pin-rules":
			pinRules(draft, action.postId);
			break;
		case "close-comments":
			closeComments(draft, action.postId);
			break;
	}
}

function noteHandled(draft: Draft, action: FeedAction): void {
	const handlings = handlingsOf(action);
	if (handlings.length === 0) return;
	const comment = "commentId" in action ? draft.comment(action.commentId) : undefined;
	for (const { id, handledAt } of comment ? [comment] : draft.comments.filter(concerns(action))) {
		if (handledAt === null && isAccepted(draft.label(id), handlings)) draft.editComment(id).handledAt = draft.second;
	}
}

import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { CommentType } from "../vocabulary.ts";
import { expert } from "./expert.ts";
import { handleWell } from "./handle-well.ts";
import { type FeedPolicy, policyOf } from "./policy.ts";
import { deleteUnderRule, handOver, type Item, isPublic, isWornOut, replyOwn, untouched, wait } from "./seen.ts";

/** Does one thing to every untouched comment, oldest first, and looks again every five minutes. */
function everyTime(act: (seen: FeedObservation, item: Item) => FeedAction | null, which: (item: Item) => boolean = isPublic): FeedPolicy {
	return {
		start: () => null,
		decide(seen, read) {
			if (isWornOut(seen)) return { action: wait(seen, 240), memory: null };
			for (const item of untouched(seen, read).filter(which)) {
				const action = act(seen, item);
				if (action) return { action, memory: null };
			}
			return { action: wait(seen, 5), memory: null };
		},
	};
}

const negative: ReadonlySet<CommentType> = new Set([
	"complaint",
	"mistaken-complaint",
	"crisis",
	"troll",
	"insult",
	"hate",
	"misinformation",
	"spam",
	"bot",
	"phishing",
	"competitor-link",
	"off-topic",
]);

/** One-idea players that must not pass. */
export const tricks = {
	/** A clean wall: everything goes, under whatever rule. */
	"delete-everything": everyTime((_seen, item) => deleteUnderRule(item)),
	/** Everything is lovely. */
	"like-everything": everyTime((_seen, item) => ({ type: "like", commentId: item.seen.id })),
	/** One sentence for all. */
	"same-reply-to-all": everyTime((seen, item) => {
		const [saved] = seen.savedReplies;
		return saved
			? { type: "reply", commentId: item.seen.id, strategy: saved.strategy, text: { savedReplyId: saved.id } }
			: replyOwn(seen, item, "empathise");
	}),
	/** Someone else's job. */
	"escalate-everything": everyTime((_seen, item) => ({ type: "escalate", commentId: item.seen.id, to: "safety" })),
	/** The next shift's job. */
	"hand-over-everything": everyTime(
		(_seen, item) => handOver(item),
		() => true,
	),
	/** The members' job: whoever was here last is asked to answer. */
	"invite-everything": everyTime(
		(seen, item) => {
			const member = seen.authors.findLast(({ id, banned }) => id !== item.seen.authorId && !banned);
			return member ? { type: "invite", commentId: item.seen.id, authorId: member.id } : null;
		},
		(item) => isPublic(item) && item.seen.invited === null,
	),
	/** Whoever says something unpleasant is out, and it goes. */
	"ban-all-negatives": everyTime(
		(seen, item) => {
			const author = seen.authors.find(({ id }) => id === item.seen.authorId);
			return author && !author.banned ? { type: "ban", authorId: author.id } : deleteUnderRule(item);
		},
		(item) => isPublic(item) && negative.has(item.read.reads),
	),
	/** Looks in every half hour and answers what is on top, well, and nothing below it. */
	"newest-only": policyOf<{ looked: boolean }>({
		start: () => ({ looked: false }),
		decide(seen, read, { looked }) {
			const newest = looked || isWornOut(seen) ? undefined : untouched(seen, read).at(-1);
			if (!newest) return { action: wait(seen, 30), memory: { looked: false } };
			return { action: handleWell(seen, newest, 1), memory: { looked: true } };
		},
	}),
	/** Nobody may say anything. */
	"close-everything": {
		start: () => null,
		decide(seen) {
			const open = isWornOut(seen) ? undefined : seen.posts.find(({ closed, second }) => !closed && second !== null);
			return { action: open ? { type: "close-comments", postId: open.id } : wait(seen, 240), memory: null };
		},
	},
	/** Sleeps until the last eighth of the shift, then works like an expert. */
	harvest: {
		start: () => null,
		decide(seen, read, memory) {
			const asleep = Math.floor((seen.endsAtSecond * 0.875 - seen.second) / 60);
			return asleep > 0 ? { action: wait(seen, asleep), memory } : expert.decide(seen, read, memory);
		},
	},
} satisfies Readonly<Record<string, FeedPolicy>>;

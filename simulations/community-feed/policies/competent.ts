import { bernoulli, int } from "../../kernel/rng.ts";
import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { CommentType, Strategy } from "../vocabulary.ts";
import { policyOf } from "./policy.ts";
import { deleteUnderRule, handOver, type Item, isPublic, isWornOut, replyOwn, replySaved, untouched, wait } from "./seen.ts";

interface Memory {
	seed: number;
	/** Visits to the feed so far. */
	visits: number;
}

const dangerous: ReadonlySet<CommentType> = new Set(["crisis", "phishing", "personal-data", "hate"]);
const leftAlone: ReadonlySet<CommentType> = new Set(["troll", "off-topic"]);
/** How often something goes past unseen, is answered beside the point, or is deleted without a word. */
const slips = { overlooked: 0.06, besideThePoint: 0.08, noRule: 0.3 } as const;

/** Knows the trade and means well: looks in every five to nine minutes, danger first, then in order, mostly by saved replies. */
export const competent = policyOf<Memory>({
	start: (seed) => ({ seed, visits: 0 }),
	decide(seen, read, memory) {
		const waiting = untouched(seen, read).filter(
			({ seen: comment, read }) => !leftAlone.has(read.reads) && !bernoulli(memory.seed, comment.id, "overlooked", slips.overlooked),
		);
		const first = waiting.find(({ read }) => dangerous.has(read.reads)) ?? waiting[0];
		if (first && isWornOut(seen)) return { action: handOver(first), memory };
		if (first) return { action: handle(seen, first, memory.seed), memory };
		const minutes = int(memory.seed, "competent", `visit:${memory.visits}`, 5, 9);
		return { action: wait(seen, minutes), memory: { ...memory, visits: memory.visits + 1 } };
	},
});

function handle(seen: FeedObservation, item: Item, seed: number): FeedAction {
	const { id } = item.seen;
	switch (item.read.reads) {
		case "crisis":
			return { type: "escalate", commentId: id, to: item.read.desk ?? "safety" };
		case "praise":
			return isPublic(item) ? { type: "like", commentId: id } : replyOwn(seen, item, "thank");
		case "question":
			return answer(seen, item, "answer", seed);
		case "complaint":
			return answer(seen, item, "apologise-and-fix", seed);
		case "mistaken-complaint":
		case "misinformation":
			return answer(seen, item, "correct-with-source", seed);
		default:
			if (!isPublic(item)) return replyOwn(seen, item, "answer");
			return bernoulli(seed, id, "no-rule", slips.noRule) ? { type: "delete", commentId: id } : deleteUnderRule(item);
	}
}

function answer(seen: FeedObservation, item: Item, right: Strategy, seed: number): FeedAction {
	const strategy = bernoulli(seed, item.seen.id, "beside-the-point", slips.besideThePoint) ? "thank" : right;
	return replySaved(seen, item, strategy) ?? replyOwn(seen, item, strategy);
}

import { int, uniform } from "../../kernel/rng.ts";
import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { Strategy } from "../vocabulary.ts";
import { policyOf } from "./policy.ts";
import { type Item, isPublic, isWornOut, replyOwn, replySaved, untouched, wait } from "./seen.ts";

interface Memory {
	seed: number;
	visits: number;
	/** Acts still to do in this visit. */
	left: number;
}

/** Looks in every 20 to 40 minutes, does the few newest things that come to hand, by mood rather than by rule; reads no messages. */
export const careless = policyOf<Memory>({
	start: (seed) => ({ seed, visits: 0, left: 0 }),
	decide(seen, read, memory) {
		const newest = isWornOut(seen) ? undefined : untouched(seen, read).filter(isPublic).at(-1);
		if (memory.left > 0 && newest) return { action: handle(seen, newest, memory.seed), memory: { ...memory, left: memory.left - 1 } };
		const event = `visit:${memory.visits}`;
		return {
			action: wait(seen, int(memory.seed, "careless-pause", event, 20, 40)),
			memory: { ...memory, visits: memory.visits + 1, left: int(memory.seed, "careless-acts", event, 2, 5) },
		};
	},
});

function handle(seen: FeedObservation, item: Item, seed: number): FeedAction {
	const { id } = item.seen;
	const mood = uniform(seed, id, "mood");
	switch (item.read.reads) {
		case "question":
			return mood < 0.6 ? quick(seen, item, "answer") : quick(seen, item, "joke");
		case "complaint":
		case "mistaken-complaint":
			if (mood < 0.25) return { type: "delete", commentId: id };
			return mood < 0.5 ? replyOwn(seen, item, "argue") : quick(seen, item, mood < 0.8 ? "apologise-and-fix" : "compensate-in-public");
		case "crisis":
			return mood < 0.5 ? replyOwn(seen, item, "answer") : { type: "escalate", commentId: id, to: "support" };
		case "troll":
		case "insult":
		case "misinformation":
			return mood < 0.5 ? replyOwn(seen, item, "argue") : { type: "hide", commentId: id };
		case "hate":
		case "phishing":
		case "personal-data":
		case "spam":
		case "bot":
		case "competitor-link":
			return mood < 0.5 ? { type: "hide", commentId: id } : { type: "delete", commentId: id };
		default:
			return { type: "like", commentId: id };
	}
}

function quick(seen: FeedObservation, item: Item, strategy: Strategy): FeedAction {
	return replySaved(seen, item, strategy) ?? replyOwn(seen, item, strategy);
}

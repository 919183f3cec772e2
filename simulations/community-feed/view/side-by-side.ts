import type { Told } from "../../kernel/simulation.ts";
import type { FeedAction } from "../action.ts";
import type { SeenComment } from "../observation.ts";

export interface DatedAct {
	at: number;
	action: FeedAction;
}

/** What the player and the expert did about one comment, one post or one person. */
export interface Pair {
	/** Unique, e.g. `comment cold-bread`. */
	key: string;
	of: "comment" | "post" | "person";
	id: string;
	/** When the comment came, or the first of the acts landed. */
	at: number;
	mine: readonly DatedAct[];
	expert: readonly DatedAct[];
	/** Whether the comment came to the player; true of posts and people. */
	came: boolean;
	/** Whether it came because of what was done, and so may never have come to the expert. */
	isConsequence: boolean;
	differs: boolean;
}

/**
 * What either did, by what it was about, in order of time. What neither touched is left out.
 *
 * @param answerSeconds  apart by more than this, the same act is not the same
 */
export function pairsOf(
	mine: Told<FeedAction>["log"],
	expert: Told<FeedAction>["log"],
	comments: readonly SeenComment[],
	answerSeconds: number,
): readonly Pair[] {
	const seen = new Map(comments.map((comment) => [comment.id, comment]));
	const mineBy = Map.groupBy(mine, ({ action }) => targetOf(action));
	const expertBy = Map.groupBy(expert, ({ action }) => targetOf(action));
	const keys = new Set([...mineBy.keys(), ...expertBy.keys()]);
	keys.delete("");
	return [...keys]
		.map((key) => pairOf(key, mineBy.get(key) ?? [], expertBy.get(key) ?? [], seen, answerSeconds))
		.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function pairOf(
	key: string,
	mine: readonly DatedAct[],
	expert: readonly DatedAct[],
	seen: ReadonlyMap<string, SeenComment>,
	answerSeconds: number,
): Pair {
	const [of, id] = key.split(" ") as [Pair["of"], string];
	const comment = seen.get(id);
	const first = [...mine, ...expert].map(({ at }) => at);
	const at = of === "comment" && comment ? comment.second : Math.min(...first);
	const apart = Math.abs((mine[0]?.at ?? 0) - (expert[0]?.at ?? 0));
	return {
		key,
		of,
		id,
		at,
		mine,
		expert,
		came: of !== "comment" || comment !== undefined,
		isConsequence: of === "comment" && comment?.cause != null,
		differs: kindsOf(mine) !== kindsOf(expert) || apart > answerSeconds,
	};
}

/** The narrowest thing that an action is about; nothing for a wait. */
function targetOf(action: FeedAction): string {
	if ("commentId" in action) return `comment ${action.commentId}`;
	if ("authorId" in action) return `person ${action.authorId}`;
	return "postId" in action ? `post ${action.postId}` : "";
}

/** What kinds of acts, whatever their order and words. */
function kindsOf(acts: readonly DatedAct[]): string {
	return acts
		.map(({ action }) => {
			if (action.type === "reply") return `reply ${action.strategy}`;
			if (action.type === "delete") return `delete ${action.ruleId ?? ""}`;
			return action.type === "escalate" ? `escalate ${action.to}` : action.type;
		})
		.sort()
		.join(", ");
}

import { t, type Words } from "#src/i18n/t.ts";
import type { FeedAction } from "../../action.ts";
import type { FeedObservation } from "../../observation.ts";
import type { FeedMaterial, RevealedWords } from "../material.ts";

interface Known {
	/** The screen on which it was decided, or any later one. */
	seen: FeedObservation;
	revealed: RevealedWords;
	material: FeedMaterial;
	words: { feed: Words; run: Words };
}

/** What a learner did, in a few words that follow the time of the day, e.g. "deleted what Ann wrote, under “No adverts”". */
export function actWords(action: FeedAction, known: Known): string {
	const { feed, run } = known.words;
	const name = nameOf(action, known);
	switch (action.type) {
		case "wait":
			return t(run, "did-wait", { n: action.minutes });
		case "reply":
			return t(run, "savedReplyId" in action.text ? "did-reply-saved" : "did-reply", {
				name,
				strategy: t(feed, `strategy-${action.strategy}`).toLowerCase(),
			});
		case "delete":
		case "warn":
		case "ban": {
			const rule = known.material.brand.rules.find(({ id }) => id === action.ruleId)?.title;
			return t(run, rule ? `did-${action.type}-rule` : `did-${action.type}`, { name, rule: rule ?? "" });
		}
		case "escalate":
			return t(run, "did-escalate", { name, desk: t(feed, `desk-${action.to}`) });
		case "invite":
			return t(run, "did-invite", { name, member: known.revealed.authors[action.authorId]?.name ?? "" });
		default:
			return t(run, `did-${action.type}`, { name });
	}
}

/** Id of the comment that an act was about; null where it was about an author or a post. */
export function commentOf(action: FeedAction): string | null {
	return "commentId" in action ? action.commentId : null;
}

/** Whose words or account it was about; empty for posts and waits. */
function nameOf(action: FeedAction, { seen, revealed }: Known): string {
	const commentId = commentOf(action);
	const authorId =
		commentId === null ? ("authorId" in action ? action.authorId : "") : seen.comments.find(({ id }) => id === commentId)?.authorId;
	return revealed.authors[authorId ?? ""]?.name ?? "";
}

import { t, type Words } from "#src/i18n/t.ts";
import type { FeedObservation, SeenComment } from "../observation.ts";
import { timeOfDay } from "./clock.ts";
import type { FeedMaterial } from "./material.ts";

/** What has been done about a comment, each deed in words. Empty when nothing was. */
export function deedsOf(comment: SeenComment, seen: FeedObservation, material: FeedMaterial, words: Words): readonly string[] {
	const at = (second: number) => timeOfDay(seen.startsAtMinute, second);
	const rule = material.brand.rules.find((one) => one.id === comment.ruleId)?.title;
	const author = seen.authors.find((one) => one.id === comment.authorId);
	return [
		...comment.replies.map((reply) => t(words, "deed-reply", { time: at(reply.second), strategy: t(words, `strategy-${reply.strategy}`) })),
		...(comment.liked ? [t(words, "deed-like")] : []),
		...(comment.pinned ? [t(words, "deed-pin")] : []),
		...(comment.status === "hidden" ? [t(words, "deed-hide")] : []),
		...(comment.status === "deleted" ? [rule ? t(words, "deed-delete-rule", { rule }) : t(words, "deed-delete")] : []),
		...comment.escalations.map(({ to, second, answeredSecond }) =>
			answeredSecond === null
				? t(words, "deed-escalate", { time: at(second), desk: t(words, `desk-${to}`) })
				: t(words, "deed-escalate-answered", { time: at(second), desk: t(words, `desk-${to}`), answered: at(answeredSecond) }),
		),
		...(comment.invited === null ? [] : [t(words, "deed-invite")]),
		...(comment.handedOver ? [t(words, "deed-hand-over")] : []),
		...(author?.warned ? [t(words, "deed-warn")] : []),
		...(author?.banned ? [t(words, "deed-ban")] : []),
	];
}

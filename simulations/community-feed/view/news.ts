import { t, tn, type Words } from "#src/i18n/t.ts";
import type { FeedObservation, Notice } from "../observation.ts";

/** What changed, in one line: "3 new comments · 1 answered by the safety desk". Empty when nothing did. */
export function newsLine(notices: readonly Notice[], seen: FeedObservation, words: Words): string {
	const count = (kind: Notice["kind"]) => notices.filter((notice) => notice.kind === kind).length;
	const plain = (["arrived", "thanked", "liked", "disliked", "left"] as const)
		.filter((kind) => count(kind) > 0)
		.map((kind) => tn(words, `news-${kind}`, count(kind)));
	const [arrived, rest] = plain.length > 0 && count("arrived") > 0 ? [plain.slice(0, 1), plain.slice(1)] : [[], plain];
	return [...arrived, ...deskNews(notices, seen, words), ...rest].join(" · ");
}

function deskNews(notices: readonly Notice[], seen: FeedObservation, words: Words): string[] {
	const answered = new Map<string, number>();
	for (const notice of notices) {
		if (notice.kind !== "desk-answered") continue;
		const comment = seen.comments.find((one) => one.id === notice.commentId);
		const desk = comment?.escalations.find((escalation) => escalation.answeredSecond === notice.second) ?? comment?.escalations.at(-1);
		if (desk) answered.set(desk.to, (answered.get(desk.to) ?? 0) + 1);
	}
	return [...answered].map(([desk, n]) => tn(words, "news-desk-answered", n, { desk: t(words, `desk-${desk}`) }));
}

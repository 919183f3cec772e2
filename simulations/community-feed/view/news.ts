import { t, tn, type Words } from "#src/i18n/t.ts";
import type { FeedObservation, Notice } from "../observation.ts";
import type { Desk } from "../vocabulary.ts";

/** What changed, counted by kind, with the comments it is about. `desk` where a desk has answered. */
export interface News {
	kind: Notice["kind"];
	desk?: Desk;
	n: number;
	/** Comments to look at, oldest first; empty where there is none to show. */
	commentIds: readonly string[];
	/** Who it is about, where it is about no comment. */
	authorIds: readonly string[];
}

/** All kinds of news, most pressing first. */
export const kinds = [
	"arrived",
	"message",
	"desk-answered",
	"amplified",
	"thanked",
	"helped",
	"left",
	"liked",
	"disliked",
] as const satisfies readonly Notice["kind"][];

/** These are worth a line until somebody has looked; the rest is gone with the next act. */
const lasting: ReadonlySet<Notice["kind"]> = new Set(["arrived", "message", "desk-answered", "amplified", "thanked", "helped"]);

const moreThanArrived: ReadonlySet<Notice["kind"]> = new Set(["thanked", "helped", "amplified"]);

/** Kinds that end "until something happens". */
export const happenings: ReadonlySet<Notice["kind"]> = lasting;

export function newsOf(notices: readonly Notice[], seen: FeedObservation): readonly News[] {
	// Who thanks or helps has also written: that is told once.
	const told = new Set(notices.flatMap(({ kind, commentId }) => (moreThanArrived.has(kind) && commentId ? [commentId] : [])));
	const news = notices.filter(({ kind, commentId }) => kind !== "arrived" || !told.has(commentId ?? ""));
	const groups = Map.groupBy(news, (notice) => `${notice.kind} ${notice.kind === "desk-answered" ? deskOf(notice, seen) : ""}`);
	return [...groups.values()]
		.flatMap((group): News[] => {
			const [first] = group;
			if (!first) return [];
			const desk = first.kind === "desk-answered" ? deskOf(first, seen) : null;
			return [
				{
					kind: first.kind,
					...(desk === null ? {} : { desk }),
					n: group.length,
					commentIds: [...new Set(group.flatMap(({ commentId }) => commentId ?? []))],
					authorIds: [...new Set(group.flatMap(({ authorId }) => authorId ?? []))],
				},
			];
		})
		.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function deskOf(notice: Notice, seen: FeedObservation): Desk | null {
	const comment = seen.comments.find((one) => one.id === notice.commentId);
	const answered = comment?.escalations.find((escalation) => escalation.answeredSecond === notice.second);
	return (answered ?? comment?.escalations.at(-1))?.to ?? null;
}

/** One piece of news in words: "3 new comments". */
export function newsWords({ kind, desk, n }: News, words: Words): string {
	return tn(words, `news-${kind}`, n, desk === undefined ? {} : { desk: t(words, `desk-${desk}`) });
}

/** What changed, in one line: "3 new comments · safety has answered". Empty when nothing did. */
export function newsLine(notices: readonly Notice[], seen: FeedObservation, words: Words): string {
	return newsOf(notices, seen)
		.map((news) => newsWords(news, words))
		.join(" · ");
}

/** News that still wait for a look, with the new ones: reactions last until the next act, the rest until looked at. */
export function stillNews(before: readonly Notice[], fresh: readonly Notice[]): readonly Notice[] {
	return [...before.filter(({ kind }) => lasting.has(kind)), ...fresh];
}

/** News without what is about this comment: somebody has looked. */
export function lookedAt(notices: readonly Notice[], commentId: string): readonly Notice[] {
	return notices.filter((notice) => notice.commentId !== commentId);
}

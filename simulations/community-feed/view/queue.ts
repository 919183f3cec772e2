import type { FeedObservation, SeenComment } from "../observation.ts";

/** Where the moderator looks: what all can read, or what people wrote to the page alone. */
export const places = ["feed", "messages"] as const;
export type Place = (typeof places)[number];
export const filters = ["waiting", "handled", "removed", "all"] as const;
export type Filter = (typeof filters)[number];
export const orders = ["oldest", "newest", "followers"] as const;
export type Order = (typeof orders)[number];

/** What narrows the queue besides its filter. `words`: all of them have to occur, in any order. */
export interface Search {
	postId: string | null;
	authorId: string | null;
	words: string;
}
export const noSearch: Search = { postId: null, authorId: null, words: "" };

export interface QueueView {
	place: Place;
	filter: Filter;
	order: Order;
	search: Search;
	/** Ids that the player has set aside: read, and left alone on purpose. */
	aside: ReadonlySet<string>;
	selectedId: string | null;
	/** What a comment and its author's name say, for the search. */
	textOf(comment: SeenComment): string;
}

/** Whether nothing at all has been done about a comment. What it deserves is for the player to judge. */
export function isUntouched(comment: SeenComment): boolean {
	return (
		comment.status === "visible" &&
		!comment.liked &&
		!comment.pinned &&
		!comment.handedOver &&
		comment.invited === null &&
		comment.replies.length === 0 &&
		comment.escalations.length === 0
	);
}

/** Whether a desk has answered and nobody has told the person yet. */
export function isLoopOpen(comment: SeenComment): boolean {
	const answered = comment.escalations.flatMap(({ answeredSecond }) => answeredSecond ?? []);
	if (answered.length === 0 || comment.status !== "visible" || comment.handedOver) return false;
	return !comment.replies.some(({ second }) => second > Math.min(...answered));
}

export function waits(comment: SeenComment, aside: ReadonlySet<string>): boolean {
	return (isUntouched(comment) || isLoopOpen(comment)) && !aside.has(comment.id);
}

export function placeOf(comment: SeenComment): Place {
	return comment.channel === "private" ? "messages" : "feed";
}

/**
 * The comments of a place and a filter, in order. The selected one stays in `waiting` until the player moves on, so that
 * a row does not vanish under their hands.
 */
export function queueOf(seen: FeedObservation, view: QueueView): readonly SeenComment[] {
	const { filter, aside, search, selectedId } = view;
	const wanted = wordsOf(search.words);
	const shown = seen.comments.filter((comment) => {
		if (placeOf(comment) !== view.place) return false;
		if (search.postId !== null && comment.postId !== search.postId) return false;
		if (search.authorId !== null && comment.authorId !== search.authorId) return false;
		if (wanted.length > 0 && !holdsAll(view.textOf(comment), wanted)) return false;
		return passes(comment, filter, aside) || (filter === "waiting" && comment.id === selectedId);
	});
	if (view.order === "newest") return shown.toReversed();
	if (view.order === "oldest") return shown;
	const followers = new Map(seen.authors.map((author) => [author.id, author.followers]));
	return shown.toSorted((a, b) => (followers.get(b.authorId) ?? 0) - (followers.get(a.authorId) ?? 0));
}

function passes(comment: SeenComment, filter: Filter, aside: ReadonlySet<string>): boolean {
	switch (filter) {
		case "all":
			return true;
		case "removed":
			return comment.status !== "visible";
		case "waiting":
			return waits(comment, aside);
		case "handled":
			return !isUntouched(comment) || aside.has(comment.id);
	}
}

export function countOf(seen: FeedObservation, place: Place, filter: Filter, aside: ReadonlySet<string>): number {
	return seen.comments.filter((comment) => placeOf(comment) === place && passes(comment, filter, aside)).length;
}

export function isNarrowed({ postId, authorId, words }: Search): boolean {
	return postId !== null || authorId !== null || words.trim() !== "";
}

/** Small letters without accents, so that `cafe` finds `Café`. */
function folded(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(query: string): readonly string[] {
	return folded(query).split(/\s+/).filter(Boolean);
}

function holdsAll(text: string, wanted: readonly string[]): boolean {
	const whole = folded(text);
	return wanted.every((word) => whole.includes(word));
}

/** The row `steps` below (or above, when negative) the selected one; the first row when none is selected. */
export function neighbour(queue: readonly SeenComment[], selectedId: string | null, steps: number): string | null {
	const at = queue.findIndex((comment) => comment.id === selectedId);
	if (at < 0) return queue[0]?.id ?? null;
	return queue[Math.max(0, Math.min(queue.length - 1, at + steps))]?.id ?? null;
}

/** Order in which people first appeared, for their faces. */
export function facesOf(comments: readonly SeenComment[]): ReadonlyMap<string, number> {
	const faces = new Map<string, number>();
	for (const { authorId } of comments) if (!faces.has(authorId)) faces.set(authorId, faces.size);
	return faces;
}

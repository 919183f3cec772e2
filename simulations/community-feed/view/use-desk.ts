import { useEffect, useRef, useState } from "react";
import { t } from "#src/i18n/t.ts";
import { tick } from "./bulk.ts";
import type { FeedProps } from "./material.ts";
import { lookedAt } from "./news.ts";
import { type Filter, isUntouched, neighbour, noSearch, type Order, type Place, placeOf, queueOf, type Search, waits } from "./queue.ts";
import { useDoings } from "./use-doings.ts";
import { useNotes } from "./use-notes.ts";

/** What lies open on the desk besides queue and thread. */
export type Panel =
	| "reply"
	| "delete"
	| "warn"
	| "ban"
	| "escalate"
	| "invite"
	| "author"
	| "hold"
	| "ask"
	| "close-comments"
	| "bulk-delete"
	| "bulk-ban"
	| "keys"
	| "brand"
	| "wait"
	| "finish";

type FocusOn = "row" | "comment" | "none";

/** The screen's own state: what is selected, filtered, open and announced. The world's state is the observation. */
export function useDesk(props: Pick<FeedProps, "seen" | "words" | "play" | "initially" | "revealed" | "readOnly">) {
	const { seen, words, revealed, initially = {}, readOnly = false } = props;
	const [aside, setAside] = useNotes("aside", seen);
	const [looked, setLooked] = useNotes("looked", seen);
	const [selectedId, setSelectedId] = useState<string | null>(
		initially.selectedId ?? seen.comments.find((comment) => waits(comment, aside) && comment.channel === "public")?.id ?? null,
	);
	const selected = seen.comments.find((comment) => comment.id === selectedId) ?? null;
	const [place, setPlace] = useState<Place>(selected ? placeOf(selected) : "feed");
	const [filter, setFilter] = useState<Filter>(initially.filter ?? "waiting");
	const [order, setOrder] = useState<Order>("oldest");
	const [search, setSearch] = useState<Search>(noSearch);
	const [isFinding, setIsFinding] = useState(false);
	const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
	const lastTicked = useRef<string | null>(null);
	const [pane, setPane] = useState<"queue" | "thread">("queue");
	const [panel, setPanel] = useState<Panel | null>(initially.panel ?? null);
	const [postId, setPostId] = useState<string | null>(null);
	const focusOn = useRef<string | null>(null);
	const root = useRef<HTMLDivElement>(null);

	const doings = useDoings(props, (after) => {
		setSelectedId((id) => id ?? after.comments.find((comment) => waits(comment, aside) && placeOf(comment) === place)?.id ?? null);
		if (after.over) focusOn.current = "debrief";
	});

	// The element to focus may only exist after the render that follows a choice.
	useEffect(() => {
		if (focusOn.current === null) return;
		const element = root.current?.querySelector<HTMLElement>(`[data-focus="${focusOn.current}"]`);
		focusOn.current = null;
		element?.focus({ preventScroll: true });
		element?.scrollIntoView({ block: "nearest" });
	});

	// Who only looks on has nothing to catch up with: they see what each act brought.
	const news = readOnly ? seen.notices : doings.notices;
	const textOf = (comment: { id: string; authorId: string }) =>
		`${revealed.authors[comment.authorId]?.name ?? ""} ${revealed.comments[comment.id] ?? ""}`;
	const view = { place, filter, order, search, aside, selectedId, textOf };
	const queue = queueOf(seen, view);
	// Nobody acts on what they do not see.
	const chosen = ticked && new Set(queue.flatMap(({ id }) => (ticked.has(id) ? [id] : [])));

	function select(id: string | null, focus: FocusOn, inPane = pane): void {
		const comment = seen.comments.find((one) => one.id === id);
		setSelectedId(id);
		setPostId(null);
		setPanel(null);
		setPane(inPane);
		const open = [selectedId, id].flatMap((one) => one ?? []);
		setLooked(new Set([...looked, ...open]));
		for (const one of open) doings.look(one);
		if (id === null || !comment) return;
		setPlace(placeOf(comment));
		if (focus !== "none") focusOn.current = `${focus}-${id}`;
	}

	/** Shows a comment wherever it is; what hides it from the queue is cleared. */
	function goTo(id: string): void {
		const comment = seen.comments.find((one) => one.id === id);
		if (!comment) return;
		if (!queueOf(seen, { ...view, place: placeOf(comment), selectedId: null }).includes(comment)) {
			setSearch(noSearch);
			setFilter(waits(comment, aside) ? "waiting" : "all");
		}
		select(id, "comment", "thread");
	}

	return {
		...doings,
		/** What changed, but for what lies open. */
		notices: selectedId === null ? news : lookedAt(news, selectedId),
		/** The desk's own element: parts are found in it by their `data-focus`. */
		root,
		place,
		filter,
		order,
		search,
		isFinding: isFinding || search.words !== "" || search.postId !== null,
		/** Ids of the rows chosen for one act, of those that are shown; null while nothing is being chosen. */
		ticked: chosen,
		queue,
		selected,
		aside,
		pane,
		panel,
		postId: postId ?? selected?.postId ?? seen.posts.findLast(({ second }) => second !== null)?.id ?? seen.posts[0]?.id ?? null,
		/** A post that was chosen by itself is shown whole, also while a private message is selected. */
		isPostChosen: postId !== null,
		isNew: (comment: (typeof queue)[number]) => !readOnly && isUntouched(comment) && comment.id !== selectedId && !looked.has(comment.id),
		select,
		goTo,
		setFilter,
		setOrder,
		setSearch,
		setPanel,
		/** Opens or closes the row for searching; closing it clears what was looked for. */
		setFinding(on: boolean) {
			setIsFinding(on);
			focusOn.current = on ? "find" : "find-open";
			if (!on) setSearch(noSearch);
		},
		setPlace(next: Place) {
			setPlace(next);
			setTicked(null);
			setPane("queue");
		},
		/** Narrows the queue to what one person wrote. */
		showOnly(authorId: string) {
			setPanel(null);
			setFilter("all");
			setSearch({ ...noSearch, authorId });
			setPane("queue");
		},
		showPost: (id: string) => setPostId(id),
		/** Starts or ends choosing several. */
		setTicking(on: boolean) {
			lastTicked.current = null;
			setTicked(on ? new Set() : null);
			if (!on) focusOn.current = "tick";
		},
		tick(id: string, range: boolean) {
			setTicked(tick(chosen ?? new Set(), queue, id, range ? lastTicked.current : null));
			lastTicked.current = id;
		},
		tickAll() {
			setTicked(new Set(queue.map(({ id }) => id)));
		},
		move: (steps: number) => select(neighbour(queue, selectedId, steps), pane === "queue" ? "row" : "comment"),
		back: () => select(selectedId, "row", "queue"),
		focus(id: string) {
			focusOn.current = id;
		},
		/** To what is selected, when what had the focus goes. */
		focusSelected() {
			if (selectedId !== null) focusOn.current = `${pane === "queue" ? "row" : "comment"}-${selectedId}`;
		},
		/** Read, and left alone on purpose; costs no time, and can be taken back. */
		setAside(id: string) {
			const next = new Set(aside);
			if (!next.delete(id)) next.add(id);
			setAside(next);
			doings.say(t(words.feed, next.has(id) ? "done-aside" : "done-aside-undo"));
		},
	};
}

export type DeskControls = ReturnType<typeof useDesk>;

import { useEffect, useRef, useState } from "react";
import { t } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import type { FeedObservation, Notice } from "../observation.ts";
import { span, timeOfDay } from "./clock.ts";
import type { FeedProps } from "./material.ts";
import { newsLine } from "./news.ts";
import { type Filter, neighbour, type Order, queueOf, waits } from "./queue.ts";
import { useAside } from "./use-aside.ts";

/** What lies open on the desk besides queue and thread. */
export type Panel =
	| "reply"
	| "delete"
	| "warn"
	| "ban"
	| "escalate"
	| "hold"
	| "close-comments"
	| "more"
	| "keys"
	| "brand"
	| "wait"
	| "finish";

/** At most this many minutes pass in "until something happens". */
const patienceMinutes = 30;
const longestWaitMinutes = 240;
const happenings: ReadonlySet<Notice["kind"]> = new Set(["arrived", "desk-answered", "thanked"]);

/** The screen's own state: what is selected, filtered, open and announced. The world's state is the observation. */
export function useDesk({ seen, words, play, initially = {} }: Pick<FeedProps, "seen" | "words" | "play" | "initially">) {
	const [filter, setFilter] = useState<Filter>(initially.filter ?? "waiting");
	const [order, setOrder] = useState<Order>("oldest");
	const [selectedId, setSelectedId] = useState<string | null>(
		initially.selectedId ?? seen.comments.find((comment) => waits(comment, new Set()))?.id ?? null,
	);
	const [aside, setAside] = useAside(seen);
	const [pane, setPane] = useState<"queue" | "thread">("queue");
	const [panel, setPanel] = useState<Panel | null>(initially.panel ?? null);
	const [postId, setPostId] = useState<string | null>(null);
	const [news, setNews] = useState({ line: "", since: seen.second });
	const [said, setSaid] = useState({ message: "", nth: 0 });
	const focusOn = useRef<string | null>(null);
	const root = useRef<HTMLDivElement>(null);

	// The element to focus may only exist after the render that follows a choice.
	useEffect(() => {
		if (focusOn.current === null) return;
		const element = root.current?.querySelector<HTMLElement>(`[data-focus="${focusOn.current}"]`);
		focusOn.current = null;
		element?.focus({ preventScroll: true });
		element?.scrollIntoView({ block: "nearest" });
	});

	const queue = queueOf(seen, { filter, order, aside, selectedId });
	const selected = seen.comments.find((comment) => comment.id === selectedId) ?? null;

	const say = (message: string) => setSaid(({ nth }) => ({ message, nth: nth + 1 }));

	function select(id: string | null, focus: "row" | "comment" | "none", inPane = pane): void {
		setSelectedId(id);
		setPostId(null);
		setPanel(null);
		setPane(inPane);
		if (id !== null && focus !== "none") focusOn.current = `${focus}-${id}`;
	}

	/** Plays actions one after the other, until one does not happen or `enough`; then says what became of it. */
	async function act(actions: readonly FeedAction[], doneKey: string, enough: (after: FeedObservation) => boolean = () => false) {
		const from = seen.second;
		const notices: Notice[] = [];
		let after: FeedObservation | null = null;
		for (const action of actions) {
			const next = await play(action);
			if (!next) break;
			after = next;
			notices.push(...next.notices);
			if (next.over || enough(next)) break;
		}
		if (!after) return null;
		const line = newsLine(notices, after, words.feed);
		setNews({ line, since: from });
		setSelectedId((id) => id ?? after.comments.find((comment) => waits(comment, aside))?.id ?? null);
		const done = t(words.feed, doneKey, {
			span: span(after.second - from, words.feed),
			time: timeOfDay(after.startsAtMinute, after.second),
		});
		say([done, after.over ? t(words.feed, "shiftOver") : "", line].filter(Boolean).join(". "));
		if (after.over) focusOn.current = "debrief";
		return after;
	}

	return {
		/** The desk's own element: parts are found in it by their `data-focus`. */
		root,
		filter,
		order,
		queue,
		selected,
		aside,
		pane,
		panel,
		postId: postId ?? selected?.postId ?? seen.posts.at(-1)?.id ?? null,
		news,
		said,
		say,
		select,
		act,
		setFilter,
		setOrder,
		setPanel,
		showPost: (id: string) => setPostId(id),
		wait: (minutes: number) => act([{ type: "wait", minutes }], "done-wait"),
		waitForNews: () =>
			act(
				Array.from({ length: patienceMinutes }, () => ({ type: "wait" as const, minutes: 1 })),
				"done-wait",
				({ notices }) => notices.some(({ kind }) => happenings.has(kind)),
			),
		/** Lets the rest of the shift pass, so that the debrief can show all of it. */
		async waitOut(): Promise<void> {
			let now: FeedObservation | null = seen;
			while (now && !now.over)
				now = await play({ type: "wait", minutes: Math.min(longestWaitMinutes, Math.ceil((now.endsAtSecond - now.second) / 60)) });
		},
		move: (steps: number) => select(neighbour(queue, selectedId, steps), pane === "queue" ? "row" : "comment"),
		back: () => select(selectedId, "row", "queue"),
		focus(id: string) {
			focusOn.current = id;
		},
		/** Read, and left alone on purpose; costs no time, and can be taken back. */
		setAside(id: string) {
			const next = new Set(aside);
			if (!next.delete(id)) next.add(id);
			setAside(next);
			say(t(words.feed, next.has(id) ? "done-aside" : "done-aside-undo"));
		},
	};
}

export type DeskControls = ReturnType<typeof useDesk>;

import { useEffect, useRef } from "react";
import { type CommentAct, can } from "./can.ts";
import { actOf, type CommentKeyAct, type DeskKeyAct, type KeyAct, keyTable } from "./key-map.ts";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";
import { useKeyMap } from "./use-key-map.ts";

/** Acts that let the world go on, or change it: none while an answer is awaited, or after the end. */
const plays: ReadonlySet<KeyAct> = new Set<KeyAct>(["wait", "wait-for-news", "aside"]);

/**
 * One key for each thing one does often. Keys rest while something is typed or a window is open, and can be switched
 * off (WCAG 2.1.4).
 */
export function useKeys(props: FeedProps, desk: DeskControls, press: (act: CommentAct) => void, on: boolean): void {
	const { map } = useKeyMap();
	const still = props.busy || props.seen.over;

	const deeds: Readonly<Record<DeskKeyAct, () => void>> = {
		next: () => desk.move(1),
		previous: () => desk.move(-1),
		aside: () => desk.selected && desk.setAside(desk.selected.id),
		wait: () => void desk.wait(5),
		"wait-for-news": () => void desk.waitForNews(),
		"brand-book": () => desk.setPanel("brand"),
		keys: () => desk.setPanel("keys"),
	};

	/** @returns whether the key meant something here */
	function pressed(act: KeyAct): boolean {
		if (!isOnComment(act)) {
			if (still && plays.has(act)) return false;
			deeds[act]();
			return true;
		}
		const author = props.seen.authors.find((one) => one.id === desk.selected?.authorId);
		if (still || !desk.selected || !can(act, desk.selected, author)) return false;
		press(act);
		return true;
	}

	const handle = useRef<(event: KeyboardEvent) => void>(() => {});
	handle.current = (event) => {
		const inQueue = event.target instanceof Element && event.target.closest(".feed-queue-list") !== null;
		const arrow = inQueue ? ({ ArrowDown: "next", ArrowUp: "previous" } as const)[event.key] : undefined;
		const act = arrow ?? actOf(map, event.key);
		if (act !== null && pressed(act)) event.preventDefault();
	};

	const { root } = desk;
	useEffect(() => {
		if (!on) return;
		const listen = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
			const target = event.target instanceof Element ? event.target : document.body;
			if (!root.current?.contains(target) && !target.contains(root.current)) return;
			if (target.closest("input, textarea, select, dialog")) return;
			handle.current(event);
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [on, root]);
}

const onComment: ReadonlySet<KeyAct> = new Set<KeyAct>(keyTable.filter((entry) => entry.on === "comment").map(({ id }) => id));

function isOnComment(act: KeyAct): act is CommentKeyAct {
	return onComment.has(act);
}

import { useEffect, useRef } from "react";
import { type CommentAct, can } from "./can.ts";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";

/** Every key with the words of what it does, in the order of the dialog that shows them. */
export const keys = [
	{ key: "j", words: "key-next" },
	{ key: "k", words: "key-previous" },
	{ key: "r", words: "act-reply" },
	{ key: "l", words: "act-like" },
	{ key: "h", words: "act-hide" },
	{ key: "d", words: "act-delete" },
	{ key: "e", words: "act-escalate" },
	{ key: "p", words: "act-pin" },
	{ key: "x", words: "act-aside" },
	{ key: "w", words: "key-wait" },
	{ key: "W", words: "waitForNews" },
	{ key: "b", words: "brandBook" },
	{ key: "?", words: "key-keys" },
] as const;

const acts: Readonly<Record<string, CommentAct>> = { r: "reply", l: "like", h: "hide", d: "delete", e: "escalate", p: "pin" };

/**
 * One key for each thing one does often. Keys rest while something is typed or a window is open, and can be switched
 * off (WCAG 2.1.4).
 */
export function useKeys(props: FeedProps, desk: DeskControls, press: (act: CommentAct) => void, on: boolean): void {
	const handle = useRef<(event: KeyboardEvent) => void>(() => {});
	handle.current = (event) => {
		const inQueue = event.target instanceof Element && event.target.closest(".feed-queue-list") !== null;
		const step = { j: 1, k: -1, ...(inQueue ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
		if (step !== undefined) desk.move(step);
		else if (event.key === "?") desk.setPanel("keys");
		else if (event.key === "b") desk.setPanel("brand");
		else if (props.busy || props.seen.over) return;
		else if (event.key === "w") void desk.wait(5);
		else if (event.key === "W") void desk.waitForNews();
		else if (event.key === "x" && desk.selected) desk.setAside(desk.selected.id);
		else {
			const act = acts[event.key];
			const author = props.seen.authors.find((one) => one.id === desk.selected?.authorId);
			if (!act || !desk.selected || !can(act, desk.selected, author)) return;
			press(act);
		}
		event.preventDefault();
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

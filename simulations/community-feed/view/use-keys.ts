import { type RefObject, useEffect, useRef } from "react";
import { actOf } from "./key-map.ts";
import type { Perform } from "./perform.ts";
import { useKeyMap } from "./use-key-map.ts";

/**
 * One key for each thing one does often. Keys rest while something is typed or a window is open, and can be switched
 * off (WCAG 2.1.4).
 */
export function useKeys(root: RefObject<HTMLElement | null>, perform: Perform, on: boolean): void {
	const { map } = useKeyMap();
	const handle = useRef<(event: KeyboardEvent) => void>(() => {});
	handle.current = (event) => {
		const inQueue = event.target instanceof Element && event.target.closest(".feed-queue-list") !== null;
		const arrow = inQueue ? ({ ArrowDown: "next", ArrowUp: "previous" } as const)[event.key] : undefined;
		const act = arrow ?? actOf(map, event.key);
		if (act !== null && perform(act)) event.preventDefault();
	};

	useEffect(() => {
		if (!on) return;
		const listen = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
			const target = event.target instanceof Element ? event.target : document.body;
			if (!root.current?.contains(target) && !target.contains(root.current)) return;
			if (target.closest("textarea, select, dialog, input:not([type=checkbox])")) return;
			handle.current(event);
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [on, root]);
}

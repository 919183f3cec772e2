import { type RefObject, useLayoutEffect } from "react";

/**
 * Brings the comment of an act into view on the desk, in the queue and in the thread, without moving the page or the
 * focus: only what scrolls by itself is scrolled.
 */
export function useFollow(desk: RefObject<HTMLElement | null>, act: number | null, commentId: string | null): void {
	useLayoutEffect(() => {
		if (commentId === null) return;
		for (const part of ["row", "comment"]) {
			const element = desk.current?.querySelector<HTMLElement>(`[data-focus="${part}-${CSS.escape(commentId)}"]`);
			const pane = element?.closest<HTMLElement>(".feed-queue-list, .feed-page");
			if (!element || !pane || pane.scrollHeight <= pane.clientHeight) continue;
			const above = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
			pane.scrollTop += above - pane.clientHeight / 4;
		}
	}, [act, commentId]);
}

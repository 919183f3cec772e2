import { type RefObject, useEffect } from "react";
import { dropIndex } from "../editing/drop.ts";

/** From an edge of the window, pixels, where dragging scrolls the page, and how far at each frame. */
const edge = 72;
const stride = 12;

/**
 * Lets the items of a list be dragged by their `[data-grip]`, with a mouse, a pen or a finger. While one is dragged the
 * others make room; Escape lets everything stay.
 *
 * @param onDrop  the item's `data-block` and the index at which it was let go
 */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (id: string, to: number) => void): void {
	useEffect(() => {
		const element = list.current;
		if (!element) return;
		let stop: (() => void) | undefined;
		const begin = (event: PointerEvent) => {
			const grip = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-grip]") : null;
			const item = grip?.closest<HTMLElement>("[data-block]");
			if (!grip || !item || event.button !== 0) return;
			event.preventDefault();
			stop?.();
			stop = drag(element, item, event, (to) => onDrop(item.dataset.block ?? "", to));
		};
		element.addEventListener("pointerdown", begin);
		return () => {
			element.removeEventListener("pointerdown", begin);
			stop?.();
		};
	}, [list, onDrop]);
}

function drag(list: HTMLElement, item: HTMLElement, { clientY, pointerId }: PointerEvent, onDrop: (to: number) => void): () => void {
	const items = [...list.querySelectorAll<HTMLElement>(":scope > [data-block]")];
	const from = items.indexOf(item);
	const boxes = items.map((one) => one.getBoundingClientRect());
	const middles = boxes.map(({ top, height }) => top + scrollY + height / 2);
	const own = boxes[from] as DOMRect;
	const start = clientY + scrollY;
	const step = (boxes[from + 1]?.top ?? own.bottom) - own.top;
	let y = clientY;
	let to = from;
	let frame = requestAnimationFrame(show);
	item.classList.add("pb-card--dragged");
	list.classList.add("pb-list--dragging");

	function show() {
		if (y < edge) scrollBy(0, -stride);
		else if (y > innerHeight - edge) scrollBy(0, stride);
		const moved = y + scrollY - start;
		to = dropIndex(middles, from, (middles[from] as number) + moved);
		items.forEach((one, index) => {
			const shift = one === item ? moved : index > from && index <= to ? -step : index < from && index >= to ? step : 0;
			one.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
		});
		frame = requestAnimationFrame(show);
	}
	const move = (event: PointerEvent) => {
		if (event.pointerId === pointerId) y = event.clientY;
	};
	const key = (event: KeyboardEvent) => event.key === "Escape" && end();
	const drop = (event: PointerEvent) => {
		if (event.pointerId !== pointerId) return;
		// Where it is now, also when no frame has passed since the last move.
		to = dropIndex(middles, from, (middles[from] as number) + event.clientY + scrollY - start);
		end();
		if (to !== from) onDrop(to);
	};
	function end() {
		cancelAnimationFrame(frame);
		removeEventListener("pointermove", move);
		removeEventListener("pointerup", drop);
		removeEventListener("pointercancel", end);
		removeEventListener("keydown", key);
		item.classList.remove("pb-card--dragged");
		list.classList.remove("pb-list--dragging");
		for (const one of items) one.style.transform = "";
	}
	addEventListener("pointermove", move);
	addEventListener("pointerup", drop);
	addEventListener("pointercancel", end);
	addEventListener("keydown", key);
	return end;
}

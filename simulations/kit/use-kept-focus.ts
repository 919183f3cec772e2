import { type RefObject, useEffect, useRef } from "react";

const focusable = "button:not([disabled]), a[href], input:not([disabled]), select, summary, [tabindex='0']";

/**
 * Keeps the keyboard's place: when the element that had the focus goes away, the focus moves to the first thing that can have
 * it in the nearest part that is still there, or to what is marked with `data-home`.
 *
 * @returns for the element in which the focus is kept
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
	const root = useRef<E>(null);
	/** From the focused element up to the root. */
	const path = useRef<readonly HTMLElement[]>([]);
	useEffect(() => {
		const element = root.current;
		if (!element) return;
		const remember = ({ target }: FocusEvent) => {
			const way: HTMLElement[] = [];
			for (let one = target instanceof HTMLElement ? target : null; one && one !== element; one = one.parentElement) way.push(one);
			path.current = way;
		};
		const forget = ({ relatedTarget, target }: FocusEvent) => {
			// Focus that was given away on purpose is not brought back; focus of an element that goes has no next place.
			if (relatedTarget !== null && target instanceof HTMLElement && target.isConnected && !element.contains(relatedTarget as Node))
				path.current = [];
		};
		element.addEventListener("focusin", remember);
		element.addEventListener("focusout", forget);
		return () => {
			element.removeEventListener("focusin", remember);
			element.removeEventListener("focusout", forget);
		};
	}, []);
	useEffect(() => {
		const { current } = root;
		const [own, ...around] = path.current;
		if (!own || own.isConnected || document.activeElement !== document.body) return;
		const near = around.filter((one) => one.isConnected).flatMap((part) => [...part.querySelectorAll<HTMLElement>(focusable)]);
		const home = current?.querySelectorAll<HTMLElement>("[data-home]") ?? [];
		for (const next of [...near, ...home]) {
			// What lies in a disabled group does not take it.
			next.focus({ preventScroll: true });
			if (document.activeElement === next) return;
		}
	});
	return root;
}

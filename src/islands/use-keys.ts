import { useEffect, useRef } from "react";

/** A key as it is announced to people, `c` or `Control+Enter`, and what it does. Answer false to leave it to the browser. */
export type Keys = Readonly<Record<string, () => unknown>>;

/**
 * Single keys for people who work by keyboard. While someone types, in a dialog or with a modifier held only the
 * combinations with Control count.
 */
export function useKeys(keys: Keys): void {
	const latest = useRef(keys);
	useEffect(() => {
		latest.current = keys;
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.altKey || event.isComposing) return;
			const control = event.ctrlKey || event.metaKey;
			if (!control && (isTyping(event.target) || document.querySelector("dialog[open]"))) return;
			const act = latest.current[control ? `Control+${event.key}` : event.key];
			if (act && act() !== false) event.preventDefault();
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target));
}

function isTextInput(target: HTMLElement): boolean {
	return target instanceof HTMLInputElement && !/^(radio|checkbox|button|submit|range)$/.test(target.type);
}

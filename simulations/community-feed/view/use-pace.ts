import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Pace, type Rest, readPace, restOfPage, runPace } from "./pace.ts";

const shelf = "smm:feed-pace";
const listeners = new Set<() => void>();
let chosen: Pace | null = null;
let stopped = false;

function current(): Pace {
	try {
		chosen ??= readPace(localStorage.getItem(shelf));
	} catch {
		chosen = 0;
	}
	return chosen;
}

/** Another pace lets a clock that was stopped run again. */
export function choosePace(pace: Pace): void {
	chosen = pace;
	stopped = false;
	try {
		localStorage.setItem(shelf, String(pace));
	} catch {
		// The choice then lasts as long as the page.
	}
	for (const listener of listeners) listener();
}

/** The same for every switch that is on show. */
export function stopPace(stop: boolean): void {
	stopped = stop;
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

/** The pace of timed mode on this device, chosen before the shift or in it; 0 where none was, and on the server. */
export function usePaceChoice(): Pace {
	return useSyncExternalStore(subscribe, current, () => 0);
}

/** The page's own signs come as events; what has none is looked for every second. */
function watchPage(listener: () => void): () => void {
	// While the focus moves nothing has it.
	const soon = () => queueMicrotask(listener);
	const events = ["focusin", "focusout", "visibilitychange"] as const;
	for (const event of events) document.addEventListener(event, soon);
	const timer = setInterval(listener, 1000);
	return () => {
		for (const event of events) document.removeEventListener(event, soon);
		clearInterval(timer);
	};
}

export interface PaceOptions {
	/** Whether there is anything left to pass, and nothing under way. */
	canPass: boolean;
	/** A panel of the desk is open that is no window. */
	writing: boolean;
	pass(): Promise<unknown>;
}

/** The running clock: its pace, why it rests (null while it runs), and the hand on the switch. */
export function usePace({ canPass, writing, pass }: PaceOptions) {
	const pace = usePaceChoice();
	const paused = useSyncExternalStore(
		subscribe,
		() => stopped,
		() => false,
	);
	const ofPage = useSyncExternalStore(watchPage, () => restOfPage(document));
	const rest: Rest | null = paused ? "chosen" : (ofPage ?? (writing ? "writing" : null));

	const now = useRef({ canPass, pass });
	now.current = { canPass, pass };
	const runs = pace > 0 && rest === null;
	useEffect(() => {
		if (!runs) return;
		return runPace(pace, { rests: () => !now.current.canPass || restOfPage(document) !== null, pass: () => now.current.pass() });
	}, [runs, pace]);

	return { pace, rest, paused };
}

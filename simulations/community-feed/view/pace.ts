/**
 * Timed mode, for practice: the feed's clock runs by itself, a minute every few seconds, and stands still whenever it
 * would be unfair that it ran. How long writing takes is in the action's cost already.
 */

/** Real seconds for a minute of the feed, from slow to fast; 0: the clock moves only by what one does. */
export const paces = [0, 5, 3, 2] as const;
export type Pace = (typeof paces)[number];

/** Why the clock stands still although it was let go. */
export type Rest = "chosen" | "hidden" | "window" | "writing";

export function readPace(kept: string | null): Pace {
	return paces.find((one) => String(one) === kept) ?? 0;
}

const textFields = "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button])";

/** What on the page asks for rest: nobody looks, a window is open, something is being written. */
export function restOfPage(page: Pick<Document, "hidden" | "querySelector" | "activeElement">): Exclude<Rest, "chosen"> | null {
	if (page.hidden) return "hidden";
	if (page.querySelector("dialog[open]") !== null) return "window";
	return page.activeElement?.closest(textFields) ? "writing" : null;
}

/**
 * Lets a minute pass every `seconds` until it is stopped; none while it rests, and none before the last one has passed.
 *
 * @returns stops it
 */
export function runPace(seconds: number, { rests, pass }: { rests(): boolean; pass(): Promise<unknown> }): () => void {
	let underWay = false;
	const timer = setInterval(() => {
		if (underWay || rests()) return;
		underWay = true;
		void pass().finally(() => {
			underWay = false;
		});
	}, seconds * 1000);
	return () => clearInterval(timer);
}

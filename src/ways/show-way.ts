import { chosenWay } from "../stores/merge-progress.ts";
import { $progress } from "../stores/progress.ts";

/**
 * Shows what is meant for the chosen way: `data-ways` names the ways that a part of the page is for. A way that the
 * course no longer has changes nothing.
 */
export function showWay(): void {
	const way = chosenWay($progress.get());
	const parts = [...document.querySelectorAll<HTMLElement>("[data-ways]")];
	const isMeant = (part: HTMLElement) => part.dataset.ways?.split(" ").some((id) => id === way);
	if (parts.some(isMeant)) for (const part of parts) part.hidden = !isMeant(part);
}

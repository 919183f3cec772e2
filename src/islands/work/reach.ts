import type { Remark } from "./readiness.ts";

/** How much of the screen a field's heading and an input of it may take up together, to be shown together: the rest is for the page's head. */
const share = 0.75;

/**
 * Brings what a remark is about into view and gives it the focus: the faulty input, else the part as a whole.
 *
 * @param first  where the screen has no room for both: the part's heading with what is said of it, or the input
 */
export function reach(root: HTMLElement, remark: Remark, first: "heading" | "input"): void {
	const place = root.querySelector<HTMLElement>(`[data-${remark.part}="${remark.about}"]`);
	const part = place?.closest<HTMLElement>(".field, [data-criterion]");
	if (!place || !part) return;
	const input = inputOf(place, remark);
	const together = input.getBoundingClientRect().bottom - part.getBoundingClientRect().top <= innerHeight * share;
	const focused = together || first === "input" ? input : place;
	focused.focus({ preventScroll: true });
	if (together || first === "heading") part.scrollIntoView({ block: "start" });
	else input.scrollIntoView({ block: "center" });
}

function inputOf(place: HTMLElement, { part, key, cells: [cell] }: Remark): HTMLElement {
	if (part === "criterion") return place.querySelector("input") ?? place;
	// An entry of a plan that is not open has no inputs yet, only the button that opens it.
	const cells = cell ? `[data-cell="${cell.rowId} ${cell.column}"], [data-entry="${cell.rowId}"]` : "[data-cell]";
	const within = cell || key === "field-missing" ? cells : '[data-file] [aria-invalid="true"]';
	return place.querySelector<HTMLElement>(within) ?? place;
}

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** Pixels at which a plot is drawn; beside a narrow column it is drawn anew, so that its letters keep their size. */
export const widths = { wide: 680, narrow: 330 } as const;

/**
 * Draws a plot at build time. Colours come as CSS custom properties, so that one drawing serves light and dark; Plot's own
 * style sheet is left out, for `plots.css` has what is needed of it.
 *
 * @returns an SVG that says nothing to screen readers: its figure has a caption and a table
 */
export function draw(options: Plot.PlotOptions): string {
	const { document } = parseHTML("<!doctype html><html><body></body></html>");
	const svg = Plot.plot({ ...options, document: document as unknown as Document, style: undefined });
	for (const style of svg.querySelectorAll("style")) style.remove();
	for (const label of svg.querySelectorAll("[aria-label]")) label.removeAttribute("aria-label");
	svg.setAttribute("aria-hidden", "true");
	svg.setAttribute("class", "plot");
	svg.removeAttribute("font-family");
	svg.setAttribute("font-size", "13");
	return svg.outerHTML;
}

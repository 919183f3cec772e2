import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Look } from "../vocabulary.ts";
import { sheetsOf } from "./sheets.ts";

/** The sheet of a look, for a page that has it inside. */
export interface Styles {
	css: string;
	/** Source expression of a content security policy that lets this sheet and no other in: `'sha256-…'`. */
	source: string;
}

const kept = new Map<Look, Styles>();

/** For the server: reads and squeezes the sheets of a look once. */
export function stylesOf(look: Look): Styles {
	const styles = kept.get(look) ?? read(look);
	kept.set(look, styles);
	return styles;
}

function read(look: Look): Styles {
	return readStyles(sheetsOf(look).map((name) => new URL(`./styles/${name}`, import.meta.url)));
}

/** One sheet of several files, in their order. */
export function readStyles(files: readonly URL[]): Styles {
	const css = files.map((file) => squeezed(readFileSync(file, "utf8"))).join("");
	return { css, source: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
}

/** Without comments and white space that means nothing. The sheets hold no text in which either would. */
function squeezed(css: string): string {
	return css
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\s+/g, " ")
		.replace(/ ?([{};,]) ?/g, "$1")
		.replace(/;}/g, "}")
		.trim();
}

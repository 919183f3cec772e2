import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { t } from "../../../src/i18n/t.ts";
import type { PortfolioDocument } from "../schema.ts";
import type { PageContext } from "./context.ts";
import { Page } from "./page.ts";
import { plain } from "./plain.ts";
import { directionOf } from "./say.ts";

/** What the head of a published page says of it. */
export interface PageHead {
	/** Sheet of the look, as `stylesOf` has it. */
	css: string;
	/** Absolute address of the page; null for a file. */
	url: string | null;
	/** Search engines may list it. */
	indexed: boolean;
	/** Absolute address of the picture that is shown where the page is shared. */
	sharePicture: { url: string; alt: string } | null;
}

/** The page as one HTML document without any script. */
export function portfolioHtml(document: PortfolioDocument, context: PageContext, head: PageHead): string {
	const about = aboutOf(document, context);
	return wholeHtml(document.language, { ...head, ...about, type: "profile" }, h(Page, { document, context }));
}

/** What a page is called and what it says of itself in one line, for its tab, its search result and where it is shared. */
export function aboutOf({ blocks }: PortfolioDocument, { words }: PageContext): { title: string; description: string } {
	const headline = blocks.find((block) => block.kind === "headline");
	const oneLine = (text: string) => plain(text).replace(/\s+/g, " ").trim();
	const name = oneLine(headline?.name ?? "");
	const claim = oneLine(headline?.claim ?? "");
	const description = [claim, oneLine(headline?.forWhom ?? "")].filter(Boolean).join(" ");
	return {
		title: cut([name, claim].filter(Boolean).join(" – ") || t(words, "untitled"), 90),
		description: cut(description || name || t(words, "untitled"), 200),
	};
}

interface Head extends PageHead {
	title: string;
	description: string;
	/** Of Open Graph. */
	type: "profile" | "article";
}

/** A document around a body: head, sheet, nothing that runs. */
export function wholeHtml(language: string, head: Head, body: ReactNode): string {
	const { css, url, indexed, sharePicture, title, description, type } = head;
	const meta = (name: string, content: string) => h("meta", { key: name, name, content });
	const graph = (property: string, content: string) => h("meta", { key: property, property: `og:${property}`, content });
	const html = h(
		"html",
		{ lang: language, dir: directionOf(language) },
		h(
			"head",
			null,
			h("meta", { charSet: "utf-8" }),
			meta("viewport", "width=device-width, initial-scale=1"),
			meta("color-scheme", "light dark"),
			h("title", null, title),
			meta("description", description),
			!indexed && meta("robots", "noindex"),
			meta("referrer", "no-referrer"),
			url !== null && [
				h("link", { key: "canonical", rel: "canonical", href: url }),
				graph("type", type),
				graph("title", title),
				graph("description", description),
				graph("url", url),
				graph("locale", language.replace("-", "_")),
				meta("twitter:card", sharePicture ? "summary_large_image" : "summary"),
			],
			url !== null && sharePicture && [graph("image", sharePicture.url), graph("image:alt", plain(sharePicture.alt))],
			// The sheet is a file of this project, never what somebody wrote.
			h("style", { dangerouslySetInnerHTML: { __html: css } }),
		),
		h("body", null, body),
	);
	return `<!doctype html>\n${renderToStaticMarkup(html)}\n`;
}

/** At a word's end where there is one. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const short = text.slice(0, most - 1);
	const atWord = short.replace(/\s+\S*$/u, "");
	return `${(atWord.length > most / 2 ? atWord : short).toWellFormed().replace(/\ufffd$/, "")}…`;
}

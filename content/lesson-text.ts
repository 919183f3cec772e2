import Slugger from "github-slugger";

/** A stretch of a lesson under one heading, as plain text: for search and for counting words. */
export interface Section {
	heading: string;
	/** Anchor of the heading; empty for what stands before the first one. */
	slug: string;
	text: string;
}

/** Words that a reader of a second language reads in a minute, a cautious figure (Brysbaert 2019: 238 for natives, silent, non-fiction). */
const wordsPerMinute = 200;

/** Splits the body of an MDX lesson at its headings, components and markup taken away. */
export function sectionsOf(body: string): readonly Section[] {
	const slugger = new Slugger();
	const sections: Section[] = [{ heading: "", slug: "", text: "" }];
	// A tag may run over several lines, so tags go before lines are told apart.
	for (const line of body.replace(/<[^>]*>/g, " ").split("\n")) {
		const heading = /^#{2,4}\s+(.+?)\s*#*$/.exec(line)?.[1];
		if (heading !== undefined) {
			const words = plain(heading);
			sections.push({ heading: words, slug: slugger.slug(words), text: "" });
		} else {
			const last = sections[sections.length - 1] as Section;
			last.text = `${last.text} ${plain(line)}`.trim();
		}
	}
	return sections.filter((section) => section.heading !== "" || section.text !== "");
}

/** What the components of one name in an MDX lesson carry in an attribute, each value once, in the order of the text. */
export function namedBy(body: string, component: string, attribute: string): readonly string[] {
	const tags = body.matchAll(new RegExp(`<${component}\\b[^>]*\\b${attribute}="([^"]*)"`, "g"));
	return [...new Set([...tags].map(([, value = ""]) => value))];
}

/** Whole minutes, at least 1. */
export function readingMinutes(sections: readonly Section[]): number {
	const words = sections.reduce((sum, section) => sum + `${section.heading} ${section.text}`.split(/\s+/).filter(Boolean).length, 0);
	return Math.max(1, Math.round(words / wordsPerMinute));
}

function plain(line: string): string {
	return line
		.replace(/\{\/\*.*?\*\/\}/g, " ")
		.replace(/<[^>]*>/g, " ")
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/^\s*(?:[-*+>]|\d+\.)\s+/, "")
		.replace(/^\s*\|?[\s:|-]+\|?\s*$/, "")
		.replace(/[|*_`{}]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

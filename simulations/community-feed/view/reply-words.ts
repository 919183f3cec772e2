import type { FeedObservation, SeenReply } from "../observation.ts";
import type { FeedMaterial } from "./material.ts";

type Fills = Readonly<Record<string, string>>;

/** The first of an author's names, as a reply addresses them. */
export function firstName(name: string): string {
	return name.split(/\s+/)[0] ?? name;
}

/** Variables of a saved reply that the moderator has to fill, in order, each once; the name fills itself. */
export function variablesOf(text: string): readonly string[] {
	return [...new Set([...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""))].filter((name) => name !== "name");
}

/** A saved reply as it will read under this author's comment; what is not filled yet stays in braces, or becomes `open`. */
export function filled(text: string, authorName: string, fills: Fills = {}, open?: string): string {
	const fill = (whole: string, name: string) => (name === "name" ? firstName(authorName) : fills[name]?.trim() || (open ?? whole));
	return text.replace(/\{([^{}]+)\}/g, fill);
}

/** What a reply says, wherever its words come from. */
export function wordsOf(reply: SeenReply, material: FeedMaterial, authorName: string): string {
	return reply.words ?? filled(material.savedReplies[reply.savedReplyId ?? ""]?.text ?? "", authorName, reply.fills ?? {}, "…");
}

/** All own words written so far in this shift. */
export function ownWordsSoFar(seen: FeedObservation): readonly string[] {
	return seen.comments.flatMap((comment) => comment.replies.flatMap((reply) => reply.words ?? []));
}

import type { FeedObservation, SeenReply } from "../observation.ts";
import type { FeedMaterial } from "./material.ts";

/** The first of an author's names, as a reply addresses them. */
export function firstName(name: string): string {
	return name.split(/\s+/)[0] ?? name;
}

/** A saved reply as it will read under this author's comment. */
export function filled(text: string, authorName: string): string {
	return text.replaceAll("{name}", firstName(authorName));
}

/** What a reply says, wherever its words come from. */
export function wordsOf(reply: SeenReply, material: FeedMaterial, authorName: string): string {
	return reply.words ?? filled(material.savedReplies[reply.savedReplyId ?? ""]?.text ?? "", authorName);
}

/** All own words written so far in this shift. */
export function ownWordsSoFar(seen: FeedObservation): readonly string[] {
	return seen.comments.flatMap((comment) => comment.replies.flatMap((reply) => reply.words ?? []));
}

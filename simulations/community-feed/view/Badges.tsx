import { t, tn } from "#src/i18n/t.ts";
import type { SeenAuthor } from "../observation.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";

/** From so many followers on, others hear what a person says; shown beside the name. Design choice. */
const heardFrom = 1000;

interface BadgesProps {
	author: SeenAuthor | undefined;
	words: FeedProps["words"];
	language: string;
}

/** Who speaks, where it matters for what follows: readers, reach, and what has been done about the person. */
export function Badges({ author, words, language }: BadgesProps) {
	if (!author) return null;
	const w = words.feed;
	const reach = author.followers >= heardFrom ? shortCount(author.followers, language) : null;
	return (
		<>
			{author.voice !== "member" && <span className={`badge badge--${author.voice}`}>{t(w, `voice-${author.voice}`)}</span>}
			{reach !== null && (
				<span className="badge">
					<Icon name="reach" /> {tn(w, "reach", author.followers, { count: reach })}
				</span>
			)}
			{author.banned ? (
				<span className="badge badge--bad">{t(w, "banned")}</span>
			) : (
				author.warned && <span className="badge badge--caution">{t(w, "warned")}</span>
			)}
		</>
	);
}

/** A count as networks show it, e.g. "12K". */
export function shortCount(n: number, language: string): string {
	return n.toLocaleString(language, { notation: "compact", maximumFractionDigits: 1 });
}

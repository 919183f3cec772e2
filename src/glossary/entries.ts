import type { Lesson, PublicCourse } from "#content/public.ts";

/** A term as the glossary shows it. */
export interface Entry {
	id: string;
	term: string;
	also: readonly string[];
	short: string;
	more: string | undefined;
	/** Lessons that explain it, in the order of the course. */
	introducedIn: readonly Lesson[];
	/** Other lessons whose text links to it. */
	usedIn: readonly Lesson[];
	/** Terms that it points to or that point to it, by their names. */
	see: readonly { id: string; term: string }[];
}

/** Terms under one letter, e.g. `C`. */
export interface Letter {
	letter: string;
	entries: readonly Entry[];
}

/** All terms in the order of a dictionary, by their first letter or digit without accents. */
export function glossaryOf({ terms, lessons }: Pick<PublicCourse, "terms" | "lessons">, locale: string): readonly Letter[] {
	const byName = (a: { term: string }, b: { term: string }) => a.term.localeCompare(b.term, locale, { sensitivity: "base" });
	const letters = new Map<string, Entry[]>();
	for (const { id, term, also, short, more, see } of [...terms.values()].toSorted(byName)) {
		const linked = new Set([...see, ...[...terms.values()].flatMap((other) => (other.see.includes(id) ? other.id : []))]);
		const introducedIn = [...lessons.values()].filter((lesson) => lesson.terms.includes(id));
		const letter = letterOf(term);
		const entries = letters.get(letter) ?? [];
		letters.set(letter, entries);
		entries.push({
			id,
			term,
			also,
			short,
			more,
			introducedIn,
			usedIn: [...lessons.values()].filter((lesson) => lesson.mentions.includes(id) && !introducedIn.includes(lesson)),
			see: [...linked].flatMap((other) => terms.get(other) ?? []).toSorted(byName),
		});
	}
	return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

function letterOf(term: string): string {
	const [first = ""] = term.normalize("NFD").match(/[\p{L}\p{N}]/u) ?? [];
	return first.toUpperCase();
}

import type { Catalog } from "./model.ts";
import type { Language } from "./schema.ts";
import type { FeedEntry } from "./simulations.ts";

/**
 * What the visible rules of wording need to know of one language: the authors' first names, how one addresses people, and
 * what the brand forbids. Joined to the scenario, so that a run can be graded anywhere from the scenario alone.
 */
export function wordingOf({ scenario, words }: FeedEntry, language: Language, brands: Catalog["brands"]): FeedEntry["scenario"]["wording"] {
	const wording = brands.get(scenario.brand)?.words.wording;
	if (!wording) return {};
	const names = Object.entries(words.authors).map(([id, { name }]) => [id, firstNameOf(name)]);
	return { [language.id]: { names: Object.fromEntries(names), addresses: language.addresses, ...wording } };
}

/** The first word of a name, in small letters: as one would greet its bearer. */
function firstNameOf(name: string): string {
	return (name.trim().split(/\s+/)[0] ?? "").toLowerCase();
}

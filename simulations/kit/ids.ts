/** Longest id that the schemas take. */
const longest = 64;

/** The id that a name becomes; `taken` ones get a number. A name without Latin letters or digits becomes `fallback`. */
export function idOf(name: string, taken: readonly string[], fallback: string): string {
	const plain = name
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, longest - 4)
		.replace(/^-+|-+$/g, "");
	const base = plain || fallback;
	if (!taken.includes(base)) return base;
	let n = 2;
	while (taken.includes(`${base}-${n}`)) n += 1;
	return `${base}-${n}`;
}

/** An id read aloud: "for-two-weeks" is "For two weeks". */
export function nameOfId(id: string): string {
	const words = id.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

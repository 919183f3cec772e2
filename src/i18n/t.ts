/** Words of one section of the interface, key → words; see `content/<lang>/ui/`. */
export type Words = Readonly<Record<string, string>>;
type Variables = Readonly<Record<string, string | number>>;

/**
 * The words under a key, `{name}` replaced by the variable of that name.
 *
 * @throws {RangeError} when the section lacks the key: a mistake of ours, never of the user's
 */
export function t(words: Words, key: string, variables: Variables = {}): string {
	const pattern = words[key];
	if (pattern === undefined) throw new RangeError(`The words of the interface lack "${key}". Add it to its section in content/<lang>/ui/.`);
	return pattern.includes("{") ? fill(pattern, variables) : pattern;
}

/** Like `t`, in the plural form that the language uses for `n`: `key_one`, `key_other`, … `{n}` is the number. */
export function tn(words: Words, key: string, n: number, variables: Variables = {}, language = "en"): string {
	const form = `${key}_${rulesOf(language).select(n)}`;
	return t(words, form in words ? form : `${key}_other`, { n, ...variables });
}

/** Rules are dear to make and cheap to keep. */
const kept = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
	const rules = kept.get(language) ?? new Intl.PluralRules(language);
	kept.set(language, rules);
	return rules;
}

/** A pattern with its `{name}`s replaced; a name that is no variable stays as it is. */
export function fill(pattern: string, variables: Variables): string {
	return pattern.replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name: string) => (name in variables ? String(variables[name]) : whole));
}

import { loadCatalog } from "#content/catalog.ts";
import { t, tn } from "#src/i18n/t.ts";

/** The course whose site is tested. */
export const catalog = loadCatalog();

type Variables = Readonly<Record<string, string | number>>;

function section(name: string) {
	const words = catalog.ui.get(name);
	if (!words) throw new RangeError(`There is no content/en/ui/${name}.yaml.`);
	return words;
}

/** Words of the interface as a person reads them: `say("feed", "queue")`. */
export function say(name: string, key: string, variables: Variables = {}): string {
	return t(section(name), key, variables);
}

/** The same in the plural form for `n`. */
export function sayNumber(name: string, key: string, n: number, variables: Variables = {}): string {
	return tn(section(name), key, n, variables);
}

/** Matches what begins with these words; names that are not given match anything. */
export function pattern(name: string, key: string, variables: Variables = {}): RegExp {
	const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(
		say(name, key, variables)
			.split(/\{\w+\}/)
			.map(literal)
			.join(".+"),
	);
}

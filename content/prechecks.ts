/**
 * What can be said of written work without a person: automatic pre-checks and whether its fields are filled as asked.
 * Pure, and shared by the browser, which shows it while one writes, and the server, which refuses by it.
 */
import type { Assignment } from "./schema.ts";

type Check = Assignment["prechecks"][number]["check"];
type Fields = Readonly<Record<string, string>>;

export interface PrecheckResult {
	id: string;
	field: string;
	ok: boolean;
	/** Refuses the hand-in when not ok. */
	blocks: boolean;
}

/** Every pre-check of an assignment on these fields, in the assignment's order. */
export function runPrechecks({ prechecks }: Pick<Assignment, "prechecks">, fields: Fields): readonly PrecheckResult[] {
	return prechecks.map(({ id, field, check, blocks }) => ({ id, field, ok: passes(check, textOf(fields, field)), blocks }));
}

export type FieldFault = "field-missing" | "field-too-short" | "field-too-long" | "field-not-one-line" | "field-not-a-link";

/** What keeps a field from being handed in; one fault a field, `words` as counted beside what was asked. */
export function fieldFaults(
	{ fields: asked }: Pick<Assignment, "fields">,
	fields: Fields,
): readonly { field: string; fault: FieldFault; words: number; minWords: number; maxWords: number }[] {
	return asked.flatMap(({ id, kind, required, minWords, maxWords }) => {
		const text = textOf(fields, id).trim();
		const words = countWords(text);
		const fault = text === "" ? (required ? "field-missing" : null) : faultOf(kind, text, words, minWords, maxWords);
		return fault ? [{ field: id, fault, words, minWords, maxWords }] : [];
	});
}

function faultOf(kind: "line" | "text" | "url", text: string, words: number, minWords: number, maxWords: number): FieldFault | null {
	if (kind === "url") return isLink(text) ? null : "field-not-a-link";
	if (kind === "line" && /[\r\n]/.test(text)) return "field-not-one-line";
	if (words < minWords) return "field-too-short";
	return words > maxWords ? "field-too-long" : null;
}

/** Runs of letters and digits; hyphens and apostrophes inside one do not part it. A link counts as the words in it. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}

function passes(check: Check, text: string): boolean {
	switch (check.kind) {
		case "mentions":
			return check.words.filter((word) => mentions(text, word)).length >= check.atLeast;
		case "has-number":
			return /\p{N}/u.test(text);
		case "no-shouting":
			return !isShouting(text);
		case "no-personal-data":
			return !hasPersonalData(text);
		case "paragraphs":
			return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "").length >= check.atLeast;
	}
}

/** Case aside; words of four letters and more may carry an ending of up to three, as in `clients` or `client’s`. */
function mentions(text: string, word: string): boolean {
	const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const ending = word.length >= 4 ? "(?:['’]?\\p{L}{0,3})" : "";
	return new RegExp(`(?<![\\p{L}\\p{N}])${literal}${ending}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

/** Rows of exclamation marks, two long words in capitals, or three words in capitals in a row. */
function isShouting(text: string): boolean {
	const loud = text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu)?.length ?? 0;
	return /!\s*!/.test(text) || loud >= 2 || /(?<!\p{L})\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,}){2}(?!\p{L})/u.test(text);
}

/** An e-mail address, a phone or card number, a bank account. Dates and prices are none of these. */
function hasPersonalData(text: string): boolean {
	const undated = text.replace(/\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/g, " date ");
	if (/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}]/u.test(undated)) return true;
	if (/(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}/.test(undated)) return true;
	const numbers = undated.match(/(?<![\d.,])\+?\(?\d(?:[ ()/.-]{0,2}\d){6,}/g) ?? [];
	return numbers.some((number) => {
		const digits = number.replace(/\D/g, "").length;
		return digits >= 9 || number.startsWith("+") || /^\(?0/.test(number);
	});
}

function isLink(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const textOf = (fields: Fields, id: string) => (Object.hasOwn(fields, id) ? (fields[id] ?? "") : "");

/**
 * What can be said of written work without a person: automatic pre-checks and whether its fields are filled as asked.
 * Pure, and shared by the browser, which shows it while one writes, and the server, which refuses by it.
 */

import type { Assignment } from "./assignment-schema.ts";
import { type FilesFault, filesFaults } from "./fields/files.ts";
import { type CellPlace, type GridFault, gridFaults } from "./fields/grid-faults.ts";
import { gridOf } from "./fields/grid-of.ts";
import type { FieldFault } from "./fields/kind.ts";
import { fieldKinds } from "./fields/kinds.ts";
import { readable } from "./fields/reading.ts";
import { passesOnGrid } from "./grid-checks.ts";
import { countWords } from "./words.ts";

type Check = Assignment["prechecks"][number]["check"];
type Fields = Readonly<Record<string, string>>;

export interface PrecheckResult {
	id: string;
	field: string;
	ok: boolean;
	/** Refuses the hand-in when not ok. */
	blocks: boolean;
}

/** Every pre-check of an assignment on these fields, in the assignment's order. What is optional and left empty passes. */
export function runPrechecks(
	{ prechecks, fields: asked }: Pick<Assignment, "prechecks" | "fields">,
	fields: Fields,
): readonly PrecheckResult[] {
	return prechecks.map(({ id, field, column, check, blocks }) => {
		const about = asked.find((one) => one.id === field) ?? { kind: "text", required: true };
		const grid = gridOf(about);
		const value = textOf(fields, field);
		const text = grid ? value : readable(about, value);
		if (!about.required && text.trim() === "") return { id, field, ok: true, blocks };
		return { id, field, ok: grid ? passesOnGrid(grid, check, column, text, passes) : passes(check, text), blocks };
	});
}

/** What keeps a field from being handed in. */
export interface FoundFieldFault {
	field: string;
	fault: FieldFault | GridFault | FilesFault;
	/** As counted, beside what was asked. */
	words: number;
	minWords: number;
	maxWords: number;
	/** Of fields of cells: where it is, and what its words mention. */
	cells: readonly CellPlace[];
	facts: Readonly<Record<string, string | number>>;
}

/** One fault for each plain field, and for fields of cells each kind of fault once. */
export function fieldFaults({ fields: asked }: Pick<Assignment, "fields">, fields: Fields): readonly FoundFieldFault[] {
	return asked.flatMap((field): readonly FoundFieldFault[] => {
		const { id, kind, required, minWords, maxWords } = field;
		const grid = gridOf(field);
		if (grid) {
			return gridFaults(grid, field, textOf(fields, id)).map((found) => ({
				field: id,
				words: Number(found.facts.count ?? 0),
				minWords,
				maxWords,
				...found,
			}));
		}
		if (field.kind === "files") {
			const found = filesFaults(field, textOf(fields, id));
			return found.map(({ fault, facts }) => ({ field: id, fault, words: 0, minWords, maxWords, cells: [], facts }));
		}
		const text = textOf(fields, id).trim();
		const words = countWords(text);
		const fault = text === "" ? (required ? "field-missing" : null) : fieldKinds[kind].faultOf(text, { words, minWords, maxWords });
		return fault ? [{ field: id, fault, words, minWords, maxWords, cells: [], facts: {} }] : [];
	});
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
		default:
			// What asks for columns passes where there are none; `check-assignment.ts` refuses such an assignment.
			return true;
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

const textOf = (fields: Fields, id: string) => (Object.hasOwn(fields, id) ? (fields[id] ?? "") : "");

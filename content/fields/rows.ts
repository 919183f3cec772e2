/**
 * The value of a field of cells, as it is stored: JSON in a string, like every other field. Reading it never throws; text that is
 * no such value, such as what was written when the field was still plain, is kept aside word for word.
 */

export interface Row {
	/** The given row's id, or one made up when the row was added; stays while the row is moved. */
	id: string;
	/** Of calendars: ISO date. */
	day?: string;
	/** Column id → what was written. */
	cells: Readonly<Record<string, string>>;
}

export interface Rows {
	rows: readonly Row[];
	/** Text that stood here and is no value of this kind; empty when there is none. */
	aside: string;
}

export const noRows: Rows = { rows: [], aside: "" };

export function parseRows(value: string): Rows {
	if (value.trim() === "") return noRows;
	let found: unknown;
	try {
		found = JSON.parse(value);
	} catch {
		return { rows: [], aside: value };
	}
	if (!isRecord(found) || !Array.isArray(found.rows)) return { rows: [], aside: value };
	const seen = new Set<string>();
	const rows = found.rows.flatMap((row: unknown): Row[] => {
		if (!isRecord(row) || typeof row.id !== "string" || seen.has(row.id) || !isRecord(row.cells)) return [];
		seen.add(row.id);
		const cells = Object.fromEntries(Object.entries(row.cells).filter((cell): cell is [string, string] => typeof cell[1] === "string"));
		return [{ id: row.id, ...(typeof row.day === "string" && { day: row.day }), cells }];
	});
	return { rows, aside: typeof found.aside === "string" ? found.aside : "" };
}

/** Empty when there is nothing in it, so that nothing written equals a field never touched. */
export function writeRows({ rows, aside }: Rows): string {
	return rows.length === 0 && aside === "" ? "" : JSON.stringify({ rows, ...(aside !== "" && { aside }) });
}

/** Whether a value is stored as cells; text from before a field had them is not. */
export function isRows(value: string): boolean {
	return value.trim() !== "" && parseRows(value).aside !== value;
}

export function isBlank(row: Row): boolean {
	return Object.values(row.cells).every((text) => text.trim() === "");
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

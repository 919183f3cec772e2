import { writeAttachments } from "./attachments.ts";
import { gridOf } from "./grid-of.ts";
import { type Row, writeRows } from "./rows.ts";

/** How an example is written in its file. */
interface WrittenExample {
	text: string;
	rows?: readonly Readonly<Record<string, string | number>>[] | undefined;
}

/** The example of a field as the value that a learner would have stored. */
export function exampleValue(field: { kind: string }, { text, rows }: WrittenExample): string {
	if (!rows) return text;
	if (field.kind === "files")
		return writeAttachments(rows.map(({ caption = "" }, index) => ({ id: `e${index + 1}`, caption: String(caption) })));
	if (!gridOf(field)) return text;
	return writeRows({
		aside: "",
		rows: rows.map(({ row, day, ...cells }, index): Row => {
			const id = row === undefined ? `e${index + 1}` : String(row);
			const written = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, String(cell)]));
			return { id, ...(day !== undefined && { day: String(day) }), cells: written };
		}),
	});
}

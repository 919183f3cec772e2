import { gridOf } from "#content/fields/grid-of.ts";
import { readable } from "#content/fields/reading.ts";
import { isRows, parseRows } from "#content/fields/rows.ts";
import type { Words } from "#src/i18n/t.ts";
import type { AssignmentBrief } from "../work/brief.ts";
import { shownCell } from "./field-words.ts";
import { ReadGrid } from "./ReadGrid.tsx";

/** A field's value as it is read, without notes: one side of a conflict, or a text set aside. */
export function ReadField({ field, words, value }: { field: AssignmentBrief["fields"][number] | undefined; words: Words; value: string }) {
	const grid = field && gridOf(field);
	if (field?.kind === "files") return <span className="conflict-text">{readable(field, value) || value}</span>;
	if (!field || !grid || !isRows(value)) return <span className="conflict-text">{value}</span>;
	return (
		<ReadGrid
			grid={grid}
			words={words}
			cellWords={field.cellWords}
			label={field.label}
			rows={parseRows(value).rows}
			cell={({ column, text }) => shownCell(grid, field.cellWords, column, text)}
		/>
	);
}

import { gridOf } from "#content/fields/grid-of.ts";
import { readable } from "#content/fields/reading.ts";
import { isRows, parseRows } from "#content/fields/rows.ts";
import { type Annotated, AnnotatedText } from "../text/AnnotatedText.tsx";
import { NoteList } from "../text/NoteList.tsx";
import { NoteNumbers, PassageText } from "../text/PassageText.tsx";
import type { AssignmentBrief } from "../work/brief.ts";
import { AnnotatedFiles } from "./AnnotatedFiles.tsx";
import { shownCell } from "./field-words.ts";
import { ReadGrid } from "./ReadGrid.tsx";

interface Props extends Annotated {
	field: AssignmentBrief["fields"][number];
	value: string;
}

/** A field of a work with notes at their places: paragraphs of a text, cells of what has cells, captions of files. */
export function AnnotatedField({ field, value, ...annotated }: Props) {
	if (field.kind === "files") return <AnnotatedFiles {...annotated} value={value} />;
	const grid = gridOf(field);
	const text = readable(field, value);
	if (!grid || !isRows(value)) return <AnnotatedText {...annotated} text={text} />;
	const { id, notes, words, strong = null, before, beside } = annotated;
	const { rows } = parseRows(value);
	return (
		<ReadGrid
			grid={grid}
			words={words}
			cellWords={field.cellWords}
			label={field.label}
			rows={rows}
			cell={(cell, index) => {
				const own = notes.filter((note) => note.start < cell.end && note.end > cell.start);
				const marked = strong && strong.start < cell.end && strong.end > cell.start;
				return (
					<div className="cell-read">
						{before?.(cell, index)}
						<span className="cell-text">
							{cell.column.kind === "text" ? (
								<PassageText id={id} text={text} stretch={cell} notes={notes} words={words} strong={strong} />
							) : (
								<>
									{own.length > 0 || marked ? (
										<mark className={marked ? "passage passage--strong" : "passage"}>
											{shownCell(grid, field.cellWords, cell.column, cell.text)}
										</mark>
									) : (
										shownCell(grid, field.cellWords, cell.column, cell.text)
									)}
									<NoteNumbers id={id} notes={own} words={words} />
								</>
							)}
						</span>
					</div>
				);
			}}
			below={(cells) => {
				const own = notes.filter((note) => cells.some(({ cell }) => note.start >= cell.start && note.start < cell.end));
				const extra = cells.map(({ cell, index }) => beside?.(cell, index)).find((one) => one);
				if (own.length === 0 && !extra) return null;
				return (
					<div className="cell-notes">
						{extra}
						<NoteList id={id} notes={own} words={words} />
					</div>
				);
			}}
		/>
	);
}

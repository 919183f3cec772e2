import { textOfCell } from "#content/fields/cells.ts";
import { gridOf } from "#content/fields/grid-of.ts";
import { readable } from "#content/fields/reading.ts";
import { isRows, parseRows, type Row } from "#content/fields/rows.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { Changed } from "../text/Changed.tsx";
import { WordsChanged } from "../text/WordsChanged.tsx";
import type { AssignmentBrief } from "../work/brief.ts";
import { ChangedFiles } from "./ChangedFiles.tsx";
import { dayOfWeek } from "./days.ts";
import { shownCell } from "./field-words.ts";
import { ReadGrid } from "./ReadGrid.tsx";

interface Props {
	field: AssignmentBrief["fields"][number];
	before: string;
	after: string;
	words: Words;
}

/** What a revision changed in a field: in a text word by word, in cells each where it stands. */
export function ChangedField({ field, before, after, words }: Props) {
	if (field.kind === "files") return <ChangedFiles before={before} after={after} words={words} />;
	const grid = gridOf(field);
	if (!grid || before === after || !isRows(before) || !isRows(after))
		return <Changed before={readable(field, before)} after={readable(field, after)} words={words} />;
	const old = parseRows(before).rows;
	const now = parseRows(after).rows;
	const cellOf = (rows: readonly Row[], id: string, column: string) => textOfCell(rows.find((row) => row.id === id)?.cells[column] ?? "");
	const both = (row: Row): Row => ({ ...row, cells: { ...old.find(({ id }) => id === row.id)?.cells, ...written(row) } });
	const merged = [...now.map(both), ...old.filter(({ id }) => !now.some((row) => row.id === id))];
	return (
		<div className="changed">
			<ReadGrid
				grid={grid}
				words={words}
				cellWords={field.cellWords}
				label={field.label}
				rows={merged}
				cell={({ row, column }) => {
					const [was, is] = [cellOf(old, row.id, column.id), cellOf(now, row.id, column.id)];
					const said = (text: string) => (text === "" ? "" : shownCell(grid, field.cellWords, column, text));
					if (was === is) return said(is);
					if (column.kind === "text") return <WordsChanged before={was} after={is} />;
					return (
						<>
							{was !== "" && <del>{said(was)}</del>} {is !== "" && <ins>{said(is)}</ins>}
						</>
					);
				}}
				below={(cells) => {
					const moved = cells[0] && movedFrom(old, cells[0].cell.row);
					const gone = cells[0] && !now.some(({ id }) => id === cells[0]?.cell.row.id);
					return gone ? (
						<p className="row-gone">{t(words, "row-gone")}</p>
					) : moved ? (
						<p className="row-gone">{t(words, "row-moved", { day: dayOfWeek(moved) })}</p>
					) : null;
				}}
			/>
		</div>
	);
}

const written = ({ cells }: Row) => Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== ""));

/** The day on which an entry stood before; null when it stands there still, or is new. */
function movedFrom(old: readonly Row[], row: Row): string | null {
	const before = old.find(({ id }) => id === row.id);
	return before?.day && before.day !== row.day ? before.day : null;
}

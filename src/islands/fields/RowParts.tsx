import type { Row } from "#content/fields/rows.ts";
import { CellInput } from "./CellInput.tsx";
import { isAt } from "./field-words.ts";
import type { EditorParts } from "./TableEditor.tsx";

/** The parts of one row, one below the other, each with its hint. @param name  what the row is called where a part says of which it is */
export function RowParts({ grid, cellWords, actions, wrong, onLeave, row, name }: Omit<EditorParts, "words"> & { row: Row; name: string }) {
	return grid.columns.map((column) => (
		<div key={column.id} className={`form-part width--${column.width}`}>
			<CellInput
				grid={grid}
				words={cellWords}
				column={column}
				row={row}
				rows={actions.rows}
				name={name}
				invalid={isAt(wrong, row.id, column.id)}
				onText={(text) => actions.set(row.id, column.id, text)}
				onLeave={onLeave}
			/>
			{cellWords.columns?.[column.id]?.hint && <p className="column-hint">{cellWords.columns[column.id]?.hint}</p>}
		</div>
	));
}

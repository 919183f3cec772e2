import type { KeyboardEvent } from "react";
import type { Grid } from "#content/fields/grid.ts";
import type { CellPlace } from "#content/fields/grid-faults.ts";
import { type CellWords, columnLabel, givenRow } from "#content/fields/labels.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { CellInput } from "./CellInput.tsx";
import { isAt, rowName } from "./field-words.ts";
import { RowTools } from "./RowTools.tsx";
import type { GridActions } from "./use-grid.ts";

export interface EditorParts {
	grid: Grid;
	words: Words;
	cellWords: CellWords;
	actions: GridActions;
	wrong: readonly CellPlace[];
	onLeave: () => void;
}

/** Rows and columns; where there is no room for columns, every row is a card. */
export function TableEditor({ grid, words, cellWords, actions, wrong, onLeave, label }: EditorParts & { label: string }) {
	const { rows } = actions;
	const keys = (event: KeyboardEvent, id: string) => {
		if (!event.altKey || grid.given) return;
		if (event.key === "ArrowUp") actions.move(id, -1);
		else if (event.key === "ArrowDown") actions.move(id, 1);
		else if (event.key === "Enter") actions.add(id);
		else return;
		event.preventDefault();
	};
	return (
		<div className="grid-scroll">
			<table className="grid-table">
				<caption className="visually-hidden">{label}</caption>
				<thead>
					<tr>
						{grid.given || !cellWords.row ? <td /> : <th scope="col">{cellWords.row}</th>}
						{grid.columns.map((column) => (
							<th key={column.id} scope="col" className={`width--${column.width}`}>
								{columnLabel(cellWords, column.id)}
								{cellWords.columns?.[column.id]?.hint && <span className="column-hint">{cellWords.columns[column.id]?.hint}</span>}
							</th>
						))}
						{!grid.given && (
							<th scope="col">
								<span className="visually-hidden">{t(words, "cells-tools")}</span>
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => {
						const given = grid.given ? givenRow(cellWords, row.id) : null;
						const name = given?.label ?? rowName(grid, cellWords, row, index);
						return (
							<tr key={row.id}>
								<th scope="row">
									{given ? given.label : <span className="row-number">{index + 1}</span>}
									{given?.hint && <span className="column-hint">{given.hint}</span>}
								</th>
								{grid.columns.map((column) => (
									<td key={column.id} className={`cell--${column.width}`}>
										<CellInput
											grid={grid}
											words={cellWords}
											column={column}
											row={row}
											rows={rows}
											name={name}
											invalid={isAt(wrong, row.id, column.id)}
											onText={(text) => actions.set(row.id, column.id, text)}
											onLeave={onLeave}
											onPaste={(event) => actions.paste(event, row.id, column.id)}
											onKeyDown={(event) => keys(event, row.id)}
										/>
									</td>
								))}
								{!grid.given && (
									<td className="cell-tools">
										<RowTools
											words={words}
											name={name}
											first={index === 0}
											last={index === rows.length - 1}
											onMove={(by) => actions.move(row.id, by)}
											onRemove={() => actions.remove(row.id)}
										/>
									</td>
								)}
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

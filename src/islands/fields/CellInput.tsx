import { type ClipboardEvent, type KeyboardEvent, useId } from "react";
import { formatAmount } from "#content/fields/amounts.ts";
import type { Grid } from "#content/fields/grid.ts";
import { type CellWords, columnLabel, optionLabel } from "#content/fields/labels.ts";
import type { Row } from "#content/fields/rows.ts";
import type { Column } from "#content/fields/settings.ts";
import { workedOut } from "#content/fields/sums.ts";
import { inUnit } from "./field-words.ts";

interface Props {
	grid: Grid;
	words: CellWords;
	column: Column;
	row: Row;
	rows: readonly Row[];
	/** What the row is called; said with the label, shown only where the row's heading is not. */
	name: string;
	invalid: boolean;
	onText: (text: string) => void;
	onLeave: () => void;
	onPaste?: (event: ClipboardEvent) => void;
	onKeyDown?: (event: KeyboardEvent) => void;
}

/** One cell with its label, as its kind asks to be written. */
export function CellInput({ grid, words, column, row, rows, name, invalid, onText, onLeave, onPaste, onKeyDown }: Props) {
	const id = useId();
	const value = row.cells[column.id] ?? "";
	const said = words.columns?.[column.id];
	const label = (
		<>
			{columnLabel(words, column.id)}
			<span className="visually-hidden">, {name}</span>
		</>
	);
	if (column.kind === "share" || column.kind === "ratio") {
		const amount = workedOut(column, row, rows);
		return (
			<div className="cell">
				<span className="cell-label" id={id}>
					{label}
				</span>
				<output className="cell-output" aria-labelledby={id}>
					{amount === null ? "–" : inUnit(grid, words, column, formatAmount(amount, column.kind === "share" ? 1 : 2))}
				</output>
			</div>
		);
	}
	const shared = {
		id,
		className: "input cell-input",
		value,
		"aria-invalid": invalid || undefined,
		"data-cell": `${row.id} ${column.id}`,
		onChange: (event: { target: { value: string } }) => onText(event.target.value),
		onBlur: onLeave,
		onPaste,
		onKeyDown,
	};
	const unit = column.kind === "money" ? grid.currency : said?.unit;
	return (
		<div className={`cell cell--${column.kind}`}>
			<label className="cell-label" htmlFor={id}>
				{label}
			</label>
			{column.kind === "text" && <textarea {...shared} rows={1} maxLength={4000} spellCheck />}
			{column.kind === "choice" && (
				<select {...shared}>
					<option value="">–</option>
					{column.options.map((option) => (
						<option key={option} value={option}>
							{optionLabel(words, column.id, option)}
						</option>
					))}
				</select>
			)}
			{column.kind === "date" && <input {...shared} type="date" />}
			{(column.kind === "number" || column.kind === "money") && (
				<span className="cell-amount">
					<input {...shared} type="text" inputMode="decimal" maxLength={40} autoComplete="off" />
					{unit && <span className="cell-unit">{unit}</span>}
				</span>
			)}
		</div>
	);
}

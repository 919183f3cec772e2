import { Fragment, type ReactNode } from "react";
import { formatAmount } from "#content/fields/amounts.ts";
import { isWritten } from "#content/fields/cells.ts";
import { arranged, type Grid } from "#content/fields/grid.ts";
import { type CellWords, columnLabel, givenRow } from "#content/fields/labels.ts";
import { type ReadCell, readCells } from "#content/fields/reading.ts";
import { isBlank, type Row } from "#content/fields/rows.ts";
import type { Column } from "#content/fields/settings.ts";
import { workedOut } from "#content/fields/sums.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { dayOfWeek } from "./days.ts";
import { inUnit } from "./field-words.ts";
import { Totals } from "./Totals.tsx";

interface Props {
	grid: Grid;
	words: Words;
	cellWords: CellWords;
	label: string;
	rows: readonly Row[];
	/** What stands in a written cell; `index` counts those that have something in them. */
	cell: (cell: ReadCell, index: number) => ReactNode;
	/** What stands below a row, such as notes on its cells. */
	below?: (cells: readonly { cell: ReadCell; index: number }[]) => ReactNode;
}

/** Cells to be read: a table stays a table, cards stay cards, a plan is read day by day. */
export function ReadGrid({ grid, words, cellWords, label, rows, cell, below }: Props) {
	const shown = arranged(grid, rows).filter((row) => grid.given || !isBlank(row));
	const read = readCells(grid, rows).map((one, index) => ({ cell: one, index }));
	if (read.length === 0) return <p className="annotated-nothing">{t(words, "nothingWritten")}</p>;
	const inRow = (row: Row) => read.filter((one) => one.cell.row === row);
	const body = (row: Row, column: Column): ReactNode => {
		if (!isWritten(column)) {
			const amount = workedOut(column, row, rows);
			return amount === null ? "–" : inUnit(grid, cellWords, column, formatAmount(amount, column.kind === "share" ? 1 : 2));
		}
		const found = read.find((one) => one.cell.row === row && one.cell.column === column);
		return found ? cell(found.cell, found.index) : <span className="faint">–</span>;
	};
	return (
		<div className="grid-field grid-field--read">
			{grid.shape === "table" ? (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
				<section className="grid-scroll" tabIndex={0} aria-label={t(words, "cells-table", { label })}>
					<table className="grid-table grid-table--read">
						<thead>
							<tr>
								{grid.given || !cellWords.row ? <td /> : <th scope="col">{cellWords.row}</th>}
								{grid.columns.map((column) => (
									<th key={column.id} scope="col" className={`width--${column.width}`}>
										{columnLabel(cellWords, column.id)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{shown.map((row, index) => {
								const under = below?.(inRow(row));
								return (
									<Fragment key={row.id}>
										<tr>
											<th scope="row">
												{grid.given ? givenRow(cellWords, row.id).label : <span className="row-number">{index + 1}</span>}
											</th>
											{grid.columns.map((column) => (
												<td key={column.id} className={`read--${column.kind} cell--${column.width}`}>
													<span className="cell-label" aria-hidden="true">
														{columnLabel(cellWords, column.id)}
													</span>
													{body(row, column)}
												</td>
											))}
										</tr>
										{under && (
											<tr className="row-below">
												<td colSpan={grid.columns.length + 1}>{under}</td>
											</tr>
										)}
									</Fragment>
								);
							})}
						</tbody>
					</table>
				</section>
			) : (
				<div className="form-cards">
					{shown.map((row, index) => (
						<section key={row.id} className="form-card">
							{(grid.shape === "calendar" || shown.length > 1) && (
								<p className="form-card-name">
									{grid.shape === "calendar" ? dayOfWeek(row.day ?? "") : `${cellWords.row ?? ""} ${index + 1}`.trim()}
								</p>
							)}
							<dl className="form-parts">
								{grid.columns.map((column) => (
									<div key={column.id} className={`form-part width--${column.width}`}>
										<dt className="cell-label">{columnLabel(cellWords, column.id)}</dt>
										<dd>{body(row, column)}</dd>
									</div>
								))}
							</dl>
							{below?.(inRow(row))}
						</section>
					))}
				</div>
			)}
			<Totals words={words} grid={grid} cellWords={cellWords} rows={rows} />
		</div>
	);
}

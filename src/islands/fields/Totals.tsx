import { formatAmount, moneyPlaces } from "#content/fields/amounts.ts";
import type { Grid } from "#content/fields/grid.ts";
import { type CellWords, columnLabel } from "#content/fields/labels.ts";
import type { Row } from "#content/fields/rows.ts";
import { totalsOf } from "#content/fields/sums.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { inUnit } from "./field-words.ts";

interface Props {
	words: Words;
	grid: Grid;
	cellWords: CellWords;
	rows: readonly Row[];
}

/** What the columns come to, beside what they must come to. */
export function Totals({ words, grid, cellWords, rows }: Props) {
	if (grid.totals.length === 0) return null;
	return (
		<ul className="totals plain-list" aria-live="polite">
			{totalsOf(grid.totals, rows).map(({ column, sum, asked, state }) => {
				const of = grid.columns.find(({ id }) => id === column);
				const amount = (value: number) =>
					of ? inUnit(grid, cellWords, of, formatAmount(value, of.kind === "money" ? moneyPlaces(value) : undefined)) : formatAmount(value);
				const key = state === "off" ? (sum > (asked ?? 0) ? "total-more" : "total-less") : `total-${state}`;
				return (
					<li key={column} className={`total total--${state}`}>
						{t(words, key, {
							label: columnLabel(cellWords, column),
							sum: amount(sum),
							asked: amount(asked ?? 0),
							apart: amount(Math.abs(sum - (asked ?? sum))),
						})}
					</li>
				);
			})}
		</ul>
	);
}

import { countsOf } from "#content/fields/calendar.ts";
import { isExtendable } from "#content/fields/grid.ts";
import type { CellPlace } from "#content/fields/grid-faults.ts";
import { gridOf } from "#content/fields/grid-of.ts";
import { optionLabel } from "#content/fields/labels.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { CopyButton } from "../CopyButton.tsx";
import type { AssignmentBrief } from "../work/brief.ts";
import { CalendarEditor } from "./CalendarEditor.tsx";
import { CardsEditor } from "./CardsEditor.tsx";
import { EditorFoot } from "./EditorFoot.tsx";
import { TableEditor } from "./TableEditor.tsx";
import { Totals } from "./Totals.tsx";
import { useGrid } from "./use-grid.ts";

interface Props {
	field: AssignmentBrief["fields"][number];
	words: Words;
	value: string;
	/** Cells that something is wrong with, as far as it is said already. */
	wrong: readonly CellPlace[];
	onText: (text: string) => void;
	onLeave: () => void;
}

/** A field of cells: a table, a calendar, or cards. */
export function GridEditor({ field, words, value, wrong, onText, onLeave }: Props) {
	const grid = gridOf(field);
	return grid ? <Filled grid={grid} field={field} words={words} value={value} wrong={wrong} onText={onText} onLeave={onLeave} /> : null;
}

function Filled({ grid, field, words, value, wrong, onText, onLeave }: Props & { grid: NonNullable<ReturnType<typeof gridOf>> }) {
	const cellWords = field.cellWords;
	const actions = useGrid({ grid, words, cellWords, value, onText });
	const { rows } = actions;
	const parts = { grid, words, cellWords, actions, wrong, onLeave };
	const counted = field.kind === "calendar" ? grid.columns.find(({ id }) => id === field.counted) : undefined;
	return (
		<div className="grid-field" ref={actions.root}>
			{actions.aside !== "" && (
				<details className="aside">
					<summary>{t(words, "cells-before")}</summary>
					<p className="conflict-text">{actions.aside}</p>
					<p className="row">
						<CopyButton words={words} text={actions.aside} />
						<button type="button" className="button button--small button--quiet" onClick={actions.dropAside}>
							{t(words, "cells-before-drop")}
						</button>
					</p>
				</details>
			)}
			{counted?.kind === "choice" && (
				<ul className="counts plain-list" aria-label={t(words, "cells-counts")}>
					{countsOf(rows, counted.id, counted.options).map(({ option, n }, index) => (
						<li key={option} className={`count tint--${index % 6}`}>
							{optionLabel(cellWords, counted.id, option)} <b>{n}</b>
						</li>
					))}
				</ul>
			)}
			{grid.shape === "table" && <TableEditor {...parts} label={field.label} />}
			{grid.shape === "form" && <CardsEditor {...parts} />}
			{field.kind === "calendar" && <CalendarEditor {...parts} field={field} />}
			<Totals words={words} grid={grid} cellWords={cellWords} rows={rows} />
			<EditorFoot words={words} canUndo={actions.canUndo} onUndo={actions.undo} said={actions.said}>
				{isExtendable(grid) && (
					<button type="button" className="button button--small" onClick={() => actions.add()} aria-disabled={rows.length >= grid.most}>
						{cellWords.add}
					</button>
				)}
			</EditorFoot>
			{grid.shape === "table" && <p className="hint grid-hint grid-keys">{t(words, grid.given ? "cells-keys-given" : "cells-keys")}</p>}
			{grid.shape === "calendar" && (
				<p className="hint grid-hint">{tn(words, "cells-entries", rows.length, { least: grid.least, most: grid.most })}</p>
			)}
		</div>
	);
}

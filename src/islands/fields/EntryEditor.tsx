import { type KeyboardEvent, useId } from "react";
import type { Row } from "#content/fields/rows.ts";
import { t } from "#src/i18n/t.ts";
import { dayOfWeek } from "./days.ts";
import { RowParts } from "./RowParts.tsx";
import type { EditorParts } from "./TableEditor.tsx";

interface Props extends EditorParts {
	row: Row;
	/** Days that it may be moved to. */
	days: readonly string[];
	onClose: () => void;
	onRemove: () => void;
}

/** One entry of the plan, open for writing; Escape closes it. */
export function EntryEditor({ grid, words, cellWords, actions, wrong, onLeave, row, days, onClose, onRemove }: Props) {
	const id = useId();
	const day = row.day ?? "";
	const keys = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		onClose();
	};
	return (
		<section className="entry-editor" aria-labelledby={`${id}-title`} onKeyDown={keys}>
			<h5 id={`${id}-title`}>{dayOfWeek(day)}</h5>
			<div className="form-parts">
				<RowParts grid={grid} cellWords={cellWords} actions={actions} wrong={wrong} onLeave={onLeave} row={row} name={dayOfWeek(day)} />
				<div className="form-part">
					<label className="cell-label" htmlFor={`${id}-day`}>
						{t(words, "entry-day")}
					</label>
					<select
						id={`${id}-day`}
						className="input cell-input"
						value={day}
						onChange={(event) => {
							actions.toDay(row.id, event.target.value);
							setTimeout(() => document.getElementById(`${id}-day`)?.focus());
						}}
					>
						{days.map((one) => (
							<option key={one} value={one}>
								{dayOfWeek(one)}
							</option>
						))}
					</select>
				</div>
			</div>
			<p className="row">
				<button type="button" className="button button--small button--ink" onClick={onClose}>
					{t(words, "entry-done")}
				</button>
				<button type="button" className="button button--small button--quiet" onClick={onRemove}>
					{t(words, "entry-remove")}
				</button>
			</p>
		</section>
	);
}

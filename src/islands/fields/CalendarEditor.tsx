import { useState } from "react";
import { countsOf, daysOf } from "#content/fields/calendar.ts";
import { textOfCell } from "#content/fields/cells.ts";
import { optionLabel } from "#content/fields/labels.ts";
import type { Row } from "#content/fields/rows.ts";
import type { CalendarField } from "#content/fields/settings.ts";
import { t } from "#src/i18n/t.ts";
import { dayOfWeek, shortDay } from "./days.ts";
import { EntryEditor } from "./EntryEditor.tsx";
import type { EditorParts } from "./TableEditor.tsx";

/** Weeks of days; an entry is opened below its week. */
export function CalendarEditor({ field, ...parts }: EditorParts & { field: CalendarField }) {
	const { grid, words, cellWords, actions, wrong } = parts;
	const [open, setOpen] = useState<string | null>(null);
	const days = daysOf(field);
	const opened = actions.rows.find(({ id }) => id === open);
	const counted = grid.columns.find(({ id }) => id === field.counted);
	const options = counted?.kind === "choice" ? counted.options : [];
	const closed = (id: string) => {
		setOpen(null);
		setTimeout(() => actions.root.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus());
	};
	const name = (row: Row) => {
		const option = row.cells[field.counted] ?? "";
		return option === "" ? t(words, "entry-blank") : optionLabel(cellWords, field.counted, option);
	};
	const idea = (row: Row) => {
		const column = grid.columns.find(({ kind }) => kind === "text");
		return column ? textOfCell(row.cells[column.id] ?? "") : "";
	};
	return (
		<ol className="weeks plain-list">
			{Array.from({ length: field.weeks }, (_, week) => {
				const own = days.slice(week * 7, week * 7 + 7);
				const monday = own[0] ?? field.starts;
				const entries = actions.rows.filter(({ day }) => day !== undefined && own.includes(day));
				return (
					<li key={monday} className="week">
						<header className="week-head">
							<h4>{t(words, "week", { n: week + 1 })}</h4>
							<span className="week-counts">
								{countsOf(entries, field.counted, options)
									.filter(({ n }) => n > 0)
									.map(({ option, n }) => `${optionLabel(cellWords, field.counted, option)} ${n}`)
									.join(" · ")}
							</span>
							{week < field.weeks - 1 && entries.length > 0 && (
								<button type="button" className="button button--small button--quiet" onClick={() => actions.copyWeek(monday)}>
									{t(words, "week-copy", { n: week + 2 })}
								</button>
							)}
						</header>
						<ol className="days plain-list">
							{own.map((day) => {
								const onDay = actions.rows.filter((row) => row.day === day);
								const { weekday, date } = shortDay(day);
								return (
									<li key={day} className={field.marks.includes(day) ? "day day--marked" : "day"}>
										<p className="day-name">
											<span>{weekday}</span> <b>{date}</b>
										</p>
										{field.marks.includes(day) && <p className="day-mark">{cellWords.days?.[day]}</p>}
										{onDay.map((row) => (
											<button
												key={row.id}
												type="button"
												className={`entry tint--${Math.max(0, options.indexOf(row.cells[field.counted] ?? "")) % 6}`}
												data-entry={row.id}
												aria-expanded={open === row.id}
												data-wrong={wrong.some(({ rowId }) => rowId === row.id) || undefined}
												onClick={() => setOpen(open === row.id ? null : row.id)}
											>
												<b>{name(row)}</b>
												<span className="entry-idea">{idea(row)}</span>
											</button>
										))}
										{onDay.length < grid.perDay && (
											<button
												type="button"
												className="day-add"
												aria-label={t(words, "entry-add", { day: dayOfWeek(day) })}
												onClick={() => {
													const added = actions.add(undefined, day);
													if (added) setOpen(added);
												}}
											>
												+
											</button>
										)}
									</li>
								);
							})}
						</ol>
						{opened && entries.includes(opened) && (
							<EntryEditor
								{...parts}
								row={opened}
								days={days}
								onClose={() => closed(opened.id)}
								onRemove={() => {
									setOpen(null);
									actions.remove(opened.id);
								}}
							/>
						)}
					</li>
				);
			})}
		</ol>
	);
}

import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { columns, sorted } from "./columns.ts";
import { csvOf, download } from "./csv.ts";
import type { Period } from "./figures.ts";
import { lineName } from "./line-name.ts";
import { adSetLines, breakdowns, type Line, partLines } from "./lines.ts";
import type { Choice } from "./periods.ts";
import type { Part } from "./use-manager.ts";

interface TableToolsProps extends Part {
	periods: readonly Choice[];
	period: Period;
}

/** What stretch of days and which columns the table shows, in which order; and the table as a file. */
export function TableTools({ props, manager, periods, period }: TableToolsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const id = useId();
	const { columnIds, order } = manager;

	function keep(): void {
		const chosen = columns.filter((column) => columnIds.includes(column.id));
		const row = (level: string, line: Line) => [
			level,
			lineName(line, props),
			...chosen.map(({ value, unit }) => plain(value(line, material.revenueCents), unit)),
		];
		const lines = sorted(adSetLines(seen, period), order, (line) => lineName(line, props), material.revenueCents);
		const head = [t(w, "level"), t(w, "name"), ...chosen.map((column) => t(w, `column-${column.id}`))];
		const rows = lines.flatMap((line) => [
			row(t(w, "level-ad-set"), line),
			...breakdowns.flatMap((by) => partLines(seen, period, line.id, by).map((part) => row(t(w, `level-${by}`), part))),
		]);
		download(`${seen.scenarioId}-day-${seen.day}.csv`, csvOf([head, ...rows]));
	}

	return (
		<div className="ads-tools">
			<div className="ads-tool">
				<label htmlFor={`${id}-period`}>{t(w, "period")}</label>
				<select
					id={`${id}-period`}
					className="input"
					value={manager.periodId}
					onChange={(event) => manager.setPeriodId(event.target.value)}
				>
					{periods.map((one) => (
						<option key={one.id} value={one.id}>
							{t(w, `period-${one.kind}`, { week: one.week })}
						</option>
					))}
				</select>
			</div>
			<div className="ads-tool ads-tool--order">
				<label htmlFor={`${id}-order`}>{t(w, "order")}</label>
				<select
					id={`${id}-order`}
					className="input"
					value={order.by === null ? "" : `${order.by} ${order.down ? "down" : "up"}`}
					onChange={(event) => {
						const [by, way] = event.target.value.split(" ");
						const column = columns.find((one) => one.id === by);
						manager.setOrder({ by: column?.id ?? null, down: way === "down" });
					}}
				>
					<option value="">{t(w, "orderName")}</option>
					{columns
						.filter((column) => columnIds.includes(column.id))
						.flatMap((column) =>
							["down", "up"].map((way) => (
								<option key={`${column.id} ${way}`} value={`${column.id} ${way}`}>
									{t(w, `order-${way}`, { column: t(w, `column-${column.id}`) })}
								</option>
							)),
						)}
				</select>
			</div>
			<details
				className="ads-columns"
				onKeyDown={(event) => {
					if (event.key !== "Escape" || !event.currentTarget.open) return;
					event.currentTarget.open = false;
					event.currentTarget.querySelector("summary")?.focus();
				}}
			>
				<summary className="button button--small">{t(w, "columns")}</summary>
				<fieldset>
					<legend className="visually-hidden">{t(w, "columns")}</legend>
					{columns.map((column) => (
						<label key={column.id} className="ads-tick">
							<input
								type="checkbox"
								checked={columnIds.includes(column.id)}
								onChange={({ target }) =>
									manager.setColumnIds(
										columns.map((one) => one.id).filter((one) => (one === column.id ? target.checked : columnIds.includes(one))),
									)
								}
							/>
							{t(w, `column-${column.id}`)}
						</label>
					))}
				</fieldset>
			</details>
			<button type="button" className="button button--small" onClick={keep}>
				{t(w, "csv")}
			</button>
		</div>
	);
}

/** As a spreadsheet takes it: money in whole units, shares as shares. */
function plain(value: number | null, unit: string): number | null {
	if (value === null) return null;
	return unit === "money" ? Math.round(value) / 100 : Math.round(value * 1e6) / 1e6;
}

import { useId } from "react";
import { linePath, type Plotted } from "./plot-line.ts";

interface DayPlotProps {
	title: string;
	/** One sentence that says what the lines show, for everyone. */
	summary: string;
	days: readonly number[];
	/** Six at most are told apart by colour and dash. */
	series: readonly (Plotted & { name: string })[];
	/** A value as it reads. */
	value(n: number | null): string;
	/** A day as it reads. */
	day(n: number): string;
	/** A value that is marked by a line across, e.g. the client's target. */
	mark?: { value: number; name: string } | undefined;
	table: { show: string; day: string };
}

const width = 600;
const height = 140;

/** A value for each day, one line per ad set, drawn and as a table. */
export function DayPlot({ title, summary, days, series, value, day, mark, table }: DayPlotProps) {
	const id = useId();
	const top = Math.max(0, mark?.value ?? 0, ...series.flatMap(({ values }) => values.map((one) => one ?? 0)));
	const marks = days.length > 2 ? [0, Math.floor((days.length - 1) / 2), days.length - 1] : days.map((_, index) => index);
	return (
		<figure className="ads-plot" aria-labelledby={id}>
			<figcaption>
				<h3 id={id}>{title}</h3>
				<p className="soft small">{summary}</p>
				{(series.length > 1 || mark) && (
					<ul role="list" className="ads-legend">
						{series.map(({ name }, index) => (
							<li key={name} className={`ads-key ads-key--${index % 6}`}>
								{name}
							</li>
						))}
						{mark && <li className="ads-key ads-key--mark">{mark.name}</li>}
					</ul>
				)}
			</figcaption>
			<div className="ads-plot-field">
				<div className="ads-plot-scale" aria-hidden="true">
					<span>{value(top)}</span>
					<span>{value(0)}</span>
				</div>
				<svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
					<path className="ads-plot-grid" d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} />
					{mark && top > 0 && <path className="ads-plot-mark" d={`M0 ${height - (mark.value / top) * height}H${width}`} />}
					{series.map(({ values, name }, index) => (
						<path key={name} className={`ads-plot-line ads-plot-line--${index % 6}`} d={linePath(values, top, width, height)} />
					))}
				</svg>
				<div className="ads-plot-days" aria-hidden="true">
					{marks.map((index) => (
						<span key={index}>{day(days[index] ?? 0)}</span>
					))}
				</div>
			</div>
			<details className="ads-plot-table">
				<summary>{table.show}</summary>
				<div className="ads-scroll">
					<table className="ads-small-table">
						<thead>
							<tr>
								<th scope="col">{table.day}</th>
								{series.map(({ name }) => (
									<th key={name} scope="col">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{days.map((one, index) => (
								<tr key={one}>
									<th scope="row">{day(one)}</th>
									{series.map(({ values, name }) => (
										<td key={name}>{value(values[index] ?? null)}</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</div>
			</details>
		</figure>
	);
}

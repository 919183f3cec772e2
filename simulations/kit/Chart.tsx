import { useId } from "react";
import { type Point, stepLine, valueAt } from "./step-line.ts";
import "./chart.css";

interface ChartProps {
	title: string;
	/** One sentence that says what the line shows, for everyone. */
	summary: string;
	points: readonly Point[];
	from: number;
	to: number;
	/** Upper edge; the highest value if that is greater. The lower edge is 0. */
	max: number;
	/** How a time reads, e.g. "9:30". */
	time(at: number): string;
	/** Moments drawn as hairlines. */
	marks?: readonly { at: number; tone: "good" | "bad" | "caution" }[];
	/** Words of the table that says the same. */
	table: { show: string; time: string; value: string };
}

const width = 600;
const height = 120;
/** Rows of the table: enough to follow the line, few enough to read. */
const rows = 12;

/** One value over time, as a stepped line and as a table. */
export function Chart({ title, summary, points, from, to, max, time, marks = [], table }: ChartProps) {
	const id = useId();
	const top = Math.max(max, ...points.map((point) => point.value));
	const line = stepLine(points, { from, to, min: 0, max: top, width, height });
	const x = (at: number) => ((at - from) / Math.max(1, to - from)) * width;
	return (
		<figure className="chart" aria-labelledby={`${id}-title`}>
			<figcaption>
				<h3 id={`${id}-title`}>{title}</h3>
				<p className="soft small">{summary}</p>
			</figcaption>
			<div className="chart-plot">
				<div className="chart-scale" aria-hidden="true">
					<span>{top}</span>
					<span>0</span>
				</div>
				<svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
					<path className="chart-grid" d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} />
					{marks.map((mark) => (
						<path key={`${mark.tone}-${mark.at}`} className={`chart-mark chart-mark--${mark.tone}`} d={`M${x(mark.at)} 0V${height}`} />
					))}
					{line && <path className="chart-area" d={`${line}V${height}H${x(points[0]?.at ?? from)}Z`} />}
					<path className="chart-line" d={line} />
				</svg>
				<div className="chart-times" aria-hidden="true">
					{[0, 0.5, 1].map((share) => (
						<span key={share}>{time(from + share * (to - from))}</span>
					))}
				</div>
			</div>
			<details className="chart-table">
				<summary>{table.show}</summary>
				<table>
					<thead>
						<tr>
							<th scope="col">{table.time}</th>
							<th scope="col">{table.value}</th>
						</tr>
					</thead>
					<tbody>
						{Array.from({ length: rows + 1 }, (_, row) => from + (row / rows) * (to - from)).map((at) => (
							<tr key={at}>
								<th scope="row">{time(at)}</th>
								<td>{valueAt(points, at) ?? "–"}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}

import { type CSSProperties, type MouseEvent, useId } from "react";
import { type Point, stepLine, valueAt } from "./step-line.ts";
import "./chart.css";

interface ChartProps {
	title: string;
	/** One sentence that says what the line shows, for everyone. */
	summary: string;
	points: readonly Point[];
	from: number;
	to: number;
	/** Upper edge; the highest value if that is greater. */
	max: number;
	/** Lower edge, 0 unless told; for lines that lie close to each other far above it. */
	min?: number;
	/** How a time reads, e.g. "9:30". */
	time(at: number): string;
	/** How a value reads, e.g. "€120"; the plain number unless told. */
	value?(value: number): string;
	/** Times of the table's rows; evenly spread unless told. */
	times?: readonly number[];
	/** Moments drawn along the lower edge, with a shape and a colour for each tone. */
	marks?: readonly { at: number; tone: "good" | "bad" | "caution" }[];
	/** Another line to compare with, and what the two are called. */
	beside?: { points: readonly Point[]; name: string; ownName: string };
	/** A time that is pointed out. */
	at?: number | undefined;
	/** A time was chosen by pointing; whoever offers this offers it for the keyboard too. */
	onSeek?: ((at: number) => void) | undefined;
	/** Words of the table that says the same. */
	table: { show: string; time: string; value: string };
}

const width = 600;
const height = 120;
/** Rows of the table after the first: enough to follow the line, few enough to read. */
const rows = 12;

/** One value over time, or two to compare, as stepped lines and as a table. */
export function Chart(props: ChartProps) {
	const { title, summary, points, from, to, max, min = 0, time, value = String, marks = [], beside, at, onSeek, table } = props;
	const id = useId();
	const all = [...points, ...(beside?.points ?? [])];
	const top = Math.max(max, ...all.map((point) => point.value));
	const frame = { from, to, min, max: top, width, height };
	const line = stepLine(points, frame);
	const share = (second: number) => (second - from) / Math.max(1, to - from);
	const times = props.times ?? Array.from({ length: rows + 1 }, (_, row) => from + (row / rows) * (to - from));
	const said = (of: readonly Point[], at: number) => {
		const then = valueAt(of, at);
		return then === null ? "–" : value(then);
	};
	return (
		<figure className="chart" aria-labelledby={`${id}-title`}>
			<figcaption>
				<h3 id={`${id}-title`}>{title}</h3>
				<p className="soft small">{summary}</p>
				{beside && (
					<p className="chart-legend">
						<span className="chart-key chart-key--own">{beside.ownName}</span>
						<span className="chart-key chart-key--beside">{beside.name}</span>
					</p>
				)}
			</figcaption>
			<div className="chart-plot">
				<div className="chart-scale" aria-hidden="true">
					<span>{value(top)}</span>
					<span>{value(min)}</span>
				</div>
				<div className="chart-field">
					<svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
						<path className="chart-grid" d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} />
						{line && <path className="chart-area" d={`${line}V${height}H${share(points[0]?.at ?? from) * width}Z`} />}
						{beside && <path className="chart-beside" d={stepLine(beside.points, frame)} />}
						<path className="chart-line" d={line} />
					</svg>
					{marks.map((mark) => (
						<span
							key={`${mark.tone}-${mark.at}`}
							className={`chart-mark chart-mark--${mark.tone}`}
							style={{ "--x": share(mark.at) } as CSSProperties}
							aria-hidden="true"
						/>
					))}
					{at !== undefined && <span className="chart-now" style={{ "--x": share(at) } as CSSProperties} aria-hidden="true" />}
					{onSeek && (
						<button
							type="button"
							className="chart-seek"
							tabIndex={-1}
							aria-hidden="true"
							onClick={(event) => onSeek(Math.round(from + pointedAt(event) * (to - from)))}
						/>
					)}
				</div>
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
							<th scope="col">{beside?.ownName ?? table.value}</th>
							{beside && <th scope="col">{beside.name}</th>}
						</tr>
					</thead>
					<tbody>
						{times.map((at) => (
							<tr key={at}>
								<th scope="row">{time(at)}</th>
								<td>{said(points, at)}</td>
								{beside && <td>{said(beside.points, at)}</td>}
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}

/** 0 at the left edge – 1 at the right. */
function pointedAt({ currentTarget, clientX }: MouseEvent<HTMLElement>): number {
	const { left, width } = currentTarget.getBoundingClientRect();
	return Math.min(1, Math.max(0, (clientX - left) / Math.max(1, width)));
}

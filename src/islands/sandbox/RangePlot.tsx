import { useId } from "react";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { planNames } from "./plan.ts";
import type { Told } from "./reckon.ts";

const width = 600;
const height = 28;

/** Where four runs of five end: a bar for each plan on one scale, its expected value as a stroke. */
export function RangePlot({ told, numbers, words, tableLabel }: { told: Told; numbers: Numbers; words: Words; tableLabel: string }) {
	const id = useId();
	const top = Math.max(1, ...planNames.map((name) => told[name].conversions.high));
	const x = (value: number) => (value / top) * width;
	const overlap = told.a.conversions.high >= told.b.conversions.low && told.b.conversions.high >= told.a.conversions.low;
	return (
		<figure className="ads-plot" aria-labelledby={id}>
			<figcaption>
				<h3 id={id}>{t(words, "rangeTitle")}</h3>
				<p className="soft small">{t(words, overlap ? "rangeOverlap" : "rangeApart")}</p>
			</figcaption>
			<div className="sandbox-ranges">
				{planNames.map((name) => {
					const { low, expected, high } = told[name].conversions;
					return (
						<div key={name} className={`sandbox-range sandbox-range--${name}`}>
							<span aria-hidden="true">{t(words, `plan-${name}`)}</span>
							<svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
								<path className="ads-plot-grid" d={`M0 ${height / 2}H${width}`} />
								<rect x={x(low)} y={4} width={Math.max(2, x(high) - x(low))} height={height - 8} rx={2} />
								<path className="sandbox-expected" d={`M${x(expected)} 0V${height}`} />
							</svg>
						</div>
					);
				})}
				<div className="sandbox-range-scale" aria-hidden="true">
					<span>0</span>
					<span>{numbers.count(Math.round(top))}</span>
				</div>
			</div>
			<details className="ads-plot-table">
				<summary>{tableLabel}</summary>
				<table className="ads-small-table">
					<thead>
						<tr>
							<td />
							{(["low", "expected", "high"] as const).map((end) => (
								<th key={end} scope="col">
									{t(words, `range-${end}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{planNames.map((name) => (
							<tr key={name}>
								<th scope="row">{t(words, `plan-${name}`)}</th>
								{(["low", "expected", "high"] as const).map((end) => (
									<td key={end}>{numbers.count(told[name].conversions[end])}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}

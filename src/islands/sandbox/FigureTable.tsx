import { memo } from "react";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { type Figure, figures } from "./figures.ts";
import { type PlanName, planNames } from "./plan.ts";
import type { Told } from "./reckon.ts";

interface FigureTableProps {
	told: Told;
	numbers: Numbers;
	words: Words;
	/** A figure is opened: why is it as it is? */
	onWhy(figure: Figure, name: PlanName): void;
}

/** What both plans bring, side by side, and how the second differs from the first. Every number opens. */
export const FigureTable = memo(function FigureTable({ told, numbers, words, onWhy }: FigureTableProps) {
	return (
		<table className="sandbox-figures">
			<caption className="visually-hidden">{t(words, "figures")}</caption>
			<thead>
				<tr>
					<td />
					{planNames.map((name) => (
						<th key={name} scope="col">
							{t(words, `plan-${name}`)}
						</th>
					))}
					<th scope="col">{t(words, "against")}</th>
				</tr>
			</thead>
			<tbody>
				{figures.map((figure) => {
					const [a, b] = [figure.of(told.a), figure.of(told.b)];
					return (
						<tr key={figure.id} className={figure.main ? "sandbox-main" : undefined}>
							<th scope="row">{t(words, `figure-${figure.id}`)}</th>
							{planNames.map((name) => {
								const value = numbers[figure.unit](name === "a" ? a : b);
								const band = figure.band?.(told[name]);
								return (
									<td key={name}>
										<button
											type="button"
											className="text-button sandbox-why"
											aria-label={t(words, "why", { figure: t(words, `figure-${figure.id}`), plan: t(words, `plan-${name}`), value })}
											onClick={() => onWhy(figure, name)}
										>
											{value}
										</button>
										{band && (
											<small>
												{t(words, "band", { low: numbers.count(Math.round(band.low)), high: numbers.count(Math.round(band.high)) })}
											</small>
										)}
									</td>
								);
							})}
							<td className="sandbox-change">{a !== null && b !== null && a > 0 ? numbers.change(b / a - 1) : "–"}</td>
						</tr>
					);
				})}
				<tr>
					<th scope="row">{t(words, "figure-limit")}</th>
					{planNames.map((name) => (
						<td key={name} className="sandbox-limit">
							{t(words, `limit-${told[name].limitedBy}`)}
						</td>
					))}
					<td />
				</tr>
			</tbody>
		</table>
	);
});

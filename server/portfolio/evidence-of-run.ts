import type { Words } from "#content/schema.ts";
import type { Evidence } from "#simulations/portfolio-builder/evidence.ts";
import type { Deps } from "../deps.ts";
import { fill } from "../fill.ts";
import { shownScore } from "../play/attempt-view.ts";
import type { Entry } from "../play/disclosure.ts";
import type { Attempt } from "../storage/port.ts";
import { figureText, toldWords } from "./told-words.ts";

/** A criterion from here on was done well enough to call it a skill, 0–100. Design choice. */
const doneWell = 80;
/** As many points as a plot on a page can show. */
const mostPoints = 120;

/**
 * What a finished attempt measured: its score, figures and series, with their titles. Labels, comments, seeds and all else
 * of an assessed scenario stay where they are. null when it has no verdict, or its scenario is gone.
 */
export function evidenceOfRun({ catalog }: Pick<Deps, "catalog">, attempt: Attempt): Evidence | null {
	const { id, simulation, scenarioId, state, verdict, debrief, endedAt } = attempt;
	const entry = catalog.scenarios.get(scenarioId);
	if (state !== "done" || !verdict || !endedAt || !entry) return null;
	const words = catalog.ui.get("portfolio-evidence") ?? {};
	const told = toldWords(simulation);
	const titles: Words = (told && catalog.ui.get(told.section)) ?? {};
	const locale = catalog.languages[0]?.locale ?? "en";
	const currency = currencyOf(catalog, entry);
	const score = shownScore(verdict.score);
	const figures = Object.entries(debrief?.figures ?? {}).flatMap(([figure, value]) => {
		const label = titles[`figure-${figure}`];
		return figure === "score" || value === null || !label
			? []
			: [
					{
						id: figure,
						label,
						value: figureText(told?.moneyFigures.includes(figure) ? `${figure}-cents` : figure, value, words, locale, currency),
					},
				];
	});
	const series = Object.entries(debrief?.series ?? {}).flatMap(([name, points]) => {
		const title = titles[`series-${name}`];
		if (!title || points.length < 2) return [];
		const isMoney = told?.moneySeries.includes(name) ?? false;
		const label = isMoney ? fill(words.inMoney ?? "", { label: title, currency }) : title;
		return [{ id: name, label, points: thinned(points).map(({ at, value }) => ({ at, value: isMoney ? value / 100 : value })) }];
	});
	return {
		kind: "run",
		id,
		title: entry.words.title,
		simulation,
		about: scenarioId,
		at: endedAt,
		score,
		figures: [{ id: "score", label: words.score ?? "", value: fill(words.scoreOf ?? "", { score }) }, ...figures],
		series,
		skills: verdict.criteria.flatMap((criterion) => (criterion.score >= doneWell ? (titles[`criterion-${criterion.id}`] ?? []) : [])),
	};
}

/** ISO 4217: the scenario's own, else its brand's. */
function currencyOf({ brands }: Deps["catalog"], { scenario }: Entry): string {
	return "currency" in scenario ? scenario.currency : (brands.get(scenario.brand)?.facts.currency ?? "EUR");
}

/** Evenly fewer points, the first and the last among them. */
function thinned<Point>(points: readonly Point[]): readonly Point[] {
	if (points.length <= mostPoints) return points;
	const step = (points.length - 1) / (mostPoints - 1);
	return Array.from({ length: mostPoints }, (_, index) => points[Math.round(index * step)] as Point);
}

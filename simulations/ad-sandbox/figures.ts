import { rightChoices } from "./answers.ts";
import { stillToCome } from "./carry-over.ts";
import { type FigureId, figureIds } from "./debrief-ids.ts";
import { outcomeOf } from "./outcome.ts";
import { bySpend, type Retold, spentByDay, spentOn } from "./retold.ts";
import { sumOf } from "./tally.ts";
import { testResults, worthOf } from "./test-results.ts";

export type Figures = Readonly<Record<FigureId, number | null>>;

/** @param score the verdict's, not clamped */
export function figuresOf(run: Retold, score: number): Figures {
	const { scenario, final, acts } = run;
	const { adSets, truth, questions } = final;
	const spent = spentOn(truth);
	const { conversions } = sumOf(final.results.filter(({ day }) => day >= 1));
	const caused = truth.reduce((sum, row) => sum + row.caused, 0);
	const outcome = outcomeOf(run);
	const outside = bySpend(truth, ({ insideBrief }) => 1 - insideBrief);
	const reach = adSets.reduce((sum, { reached }) => sum + reached, 0);
	const each = (cents: number, of: number) => (of > 0 ? Math.round(cents / of) : null);
	const right = acts.filter(
		({ action, before }) => action.type === "answer" && rightChoices(before, action.questionId).includes(action.choice),
	);
	return {
		score: Math.round(score),
		"spent-cents": spent,
		"left-cents": scenario.budgetCents - spent,
		reported: conversions,
		caused,
		"carried-over": Math.round(scenario.deadlineDay === undefined ? stillToCome(final, Number.POSITIVE_INFINITY) : 0),
		"cpa-reported-cents": each(spent, conversions),
		"cpa-caused-cents": each(spent, caused),
		"profit-cents": Math.round((outcome.caused + outcome.carried) * scenario.valueCents - spent),
		"outside-brief-bp": outside === null ? null : Math.round(10_000 * outside),
		"busiest-day-bp": spent > 0 ? Math.round((10_000 * busiestDay(run)) / spent) : null,
		frequency: reach > 0 ? Math.round((10 * adSets.reduce((sum, { impressions }) => sum + impressions, 0)) / reach) / 10 : null,
		"tests-trusted": testResults(final).filter((test) => worthOf(test) === 1).length,
		"learning-resets": adSets.reduce((sum, { significantEdits }) => sum + significantEdits.length, 0),
		"questions-asked": questions.length,
		"questions-right": right.length,
	};
}

/** Cents of the day on which most was spent. */
export function busiestDay({ final }: Retold): number {
	return Math.max(0, ...spentByDay(final.truth).values());
}

/** How the figures of another run differ: only those that do, and that both could measure. */
export function difference(from: Figures, to: Figures): Readonly<Record<string, number>> {
	return Object.fromEntries(
		figureIds.flatMap((id) => {
			const [a, b] = [from[id], to[id]];
			return a === null || b === null || a === b ? [] : [[id, b - a]];
		}),
	);
}

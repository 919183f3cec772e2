import type { FloorAnswers } from "./action.ts";

/** The form while it is filled in: what is not filled in yet is null. */
export type FloorDraft = { readonly [Key in keyof FloorAnswers]: FloorAnswers[Key] | null };

/** A form of which nothing is filled in. */
export const emptyFloor: FloorDraft = {
	takeHomeCents: null,
	taxBp: null,
	expensesCents: null,
	benefitsCents: null,
	profitBp: null,
	weeks: null,
	hoursPerWeek: null,
	utilisationBp: null,
};

/** The sum behind the rate floor, step by step; a step that lacks an answer is null. Cents and hours of a year, not rounded. */
export interface FloorSum {
	/** What has to be earned so that the take-home remains after tax. */
	beforeTaxCents: number | null;
	/** With expenses and benefits. */
	costsCents: number | null;
	/** With the profit on top of all costs. */
	totalCents: number | null;
	/** Hours for which somebody pays. */
	billableHours: number | null;
	hourCents: number | null;
}

/**
 * `hourly = (take-home / (1 − tax) + expenses + benefits) × (1 + profit) / (weeks × hours × utilisation)`
 *
 * @see MODELS "3. Pricing and the first clients"
 */
export function floorSum(answers: FloorDraft): FloorSum {
	const { takeHomeCents, taxBp, expensesCents, benefitsCents, profitBp, weeks, hoursPerWeek, utilisationBp } = answers;
	const beforeTaxCents = takeHomeCents === null || taxBp === null ? null : (takeHomeCents * 10_000) / (10_000 - taxBp);
	const costsCents =
		beforeTaxCents === null || expensesCents === null || benefitsCents === null ? null : beforeTaxCents + expensesCents + benefitsCents;
	const totalCents = costsCents === null || profitBp === null ? null : (costsCents * (10_000 + profitBp)) / 10_000;
	const billableHours =
		weeks === null || hoursPerWeek === null || utilisationBp === null ? null : (weeks * hoursPerWeek * utilisationBp) / 10_000;
	const hourCents = totalCents === null || billableHours === null || billableHours <= 0 ? null : totalCents / billableHours;
	return { beforeTaxCents, costsCents, totalCents, billableHours, hourCents };
}

/** The rate floor of a form that is filled in: integer cents for an hour that is billed. */
export function floorHourCents(answers: FloorAnswers): number {
	return Math.round(floorSum(answers).hourCents ?? 0);
}

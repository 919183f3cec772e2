import { type Forecast, forecast } from "#simulations/ad-sandbox/forecast.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import { type Plan, type PlanName, type Plans, settingsOf } from "./plan.ts";

/** Both plans, told. */
export type Told = Readonly<Record<PlanName, Forecast>>;

/** What one plan would bring at another daily budget. */
export interface AtBudget {
	dailyBudgetCents: number;
	conversions: number;
	costCents: number | null;
}

/** The scenario's market as it is open here: no campaign budget, and every month can be its first. */
export function openMarket(scenario: AdScenario, month: number): AdScenario {
	return { ...scenario, startsOn: { month, day: 1 }, budgetCents: Number.MAX_SAFE_INTEGER };
}

export function reckon(scenario: AdScenario, plan: Plan): Forecast {
	return forecast(openMarket(scenario, plan.month), settingsOf(plan), plan.days);
}

/** How many budgets a curve goes through. */
const points = 12;

/** Daily budgets from little to twice the larger plan's, for the curves of both. */
export function budgetsAround(plans: Plans): readonly number[] {
	const most = 2 * Math.max(500, plans.a.dailyBudgetCents, plans.b.dailyBudgetCents);
	return Array.from({ length: points }, (_, i) => Math.round(((i + 1) * most) / points));
}

export function reckonAt(scenario: AdScenario, plan: Plan, dailyBudgetCents: number): AtBudget {
	const { conversions, costCents } = reckon(scenario, { ...plan, dailyBudgetCents });
	return { dailyBudgetCents, conversions: conversions.expected, costCents };
}

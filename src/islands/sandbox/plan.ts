import type { AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";

/** One ad set that is tried out: alone in its account, from the first day of a month. */
export interface Plan extends Omit<AdSetSettings, "startDay" | "endDay"> {
	/** Days of delivery, 1 to `mostDays`. */
	days: number;
	/** 1 is January. */
	month: number;
}

export const planNames = ["a", "b"] as const;
export type PlanName = (typeof planNames)[number];

export type Plans = Readonly<Record<PlanName, Plan>>;

/** All that the page shows, and all that a link tells. */
export interface SandboxState {
	/** Id of the scenario whose market it is. */
	market: string;
	/** The plan that the controls change. */
	on: PlanName;
	plans: Plans;
}

/** Changes what is shown, from what is shown then. */
export type ChangeState = (next: (now: SandboxState) => SandboxState) => void;

/** As long as the longest campaign. */
export const mostDays = 91;
/** Cents a day. */
export const mostBudgetCents = 1_000_000;

/** The settings of an ad set that does what the plan says. */
export function settingsOf({ days, month: _, ...plan }: Plan): AdSetSettings {
	return { ...plan, startDay: 1, endDay: days };
}

/** What a first visit shows: the brief's people on all networks for a fair part of the money, and beside it twice the money. */
export function firstState(scenario: AdScenario): SandboxState {
	const { brief, placements, creatives, weeks, startsOn, budgetCents, goal, market } = scenario;
	const days = weeks * 7;
	const plan: Plan = {
		objective: market[goal] ? goal : "traffic",
		audience: {
			source: { kind: "people", interests: inOrder(scenario.interests, brief.interests) },
			places: inOrder(scenario.places, brief.places),
			ages: inOrder(scenario.ages, brief.ages),
			placements: placements.map(({ id }) => id),
			exclude: [],
		},
		creatives: creatives.map(({ id }) => id).slice(0, 12),
		dailyBudgetCents: nearestBudget(budgetCents / days),
		bidding: { kind: "lowest-cost" },
		pacing: "even",
		days,
		month: startsOn.month,
	};
	return {
		market: scenario.id,
		on: "a",
		plans: { a: plan, b: { ...plan, dailyBudgetCents: nearestBudget(2 * plan.dailyBudgetCents) } },
	};
}

/** The stops of the budget's slider, cents: close together where it is little, far apart where it is much. */
export const budgets: readonly number[] = [
	...[100, 1000, 10_000, 100_000].flatMap((unit) => [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8].map((times) => unit * times)),
	mostBudgetCents,
];

/** The stop nearest to an amount. */
export function nearestBudget(cents: number): number {
	return budgets.reduce((best, one) => (Math.abs(one - cents) < Math.abs(best - cents) ? one : best));
}

/** Ids in the order in which the scenario has them. */
function inOrder(all: readonly { id: string }[], ids: readonly string[]): string[] {
	return all.map(({ id }) => id).filter((id) => ids.includes(id));
}

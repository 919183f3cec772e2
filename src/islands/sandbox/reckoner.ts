import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import type { PlanName, Plans } from "./plan.ts";
import type { AtBudget, Told } from "./reckon.ts";

/** What the page asks of its worker: a market once, then plans as often as they change. */
export type Question = { kind: "market"; scenario: AdScenario } | { kind: "plans"; nth: number; plans: Plans };

/** First what the plans bring; the curves over budgets follow while nothing newer is asked. */
export type Answer =
	| { kind: "told"; plans: Plans; told: Told }
	| { kind: "curves"; curves: Readonly<Record<PlanName, readonly AtBudget[]>> };

import type { Criterion } from "../kernel/simulation.ts";
import { between, falling } from "./between.ts";
import { neededCents, trueFloor } from "./money.ts";
import { answersOf } from "./negotiated.ts";
import { floorShare, listShare } from "./paperwork.ts";
import { protectionOf } from "./protected.ts";
import type { Retold } from "./retold.ts";
import { salesOf } from "./sold.ts";
import type { CriterionId, Energy } from "./vocabulary.ts";
import { broughtBy, hoursFor, stepsBrought, worthOf } from "./worth.ts";

/** What doing nothing and the expert made of the same seed. */
export interface Bounds {
	/** Worth of the quarter, cents. */
	worth: { idle: number; expert: number };
	/** Hours that the expert worked for clients. */
	hours: number;
}

/** Shares of the raw score. Design choice: what was earned and whom one sold to how weigh most. */
export const weights: Readonly<Record<CriterionId, number>> = {
	floor: 0.1,
	"price-list": 0.1,
	income: 0.22,
	hourly: 0.12,
	selling: 0.22,
	negotiation: 0.1,
	protection: 0.09,
	load: 0.05,
};

interface Finding {
	/** 0–1 */
	share: number;
	/** Indexes into the log. */
	evidence: readonly number[];
}

/** The criteria of a run. How one works counts in proportion to the work that there was: of none there is no merit. */
export function criteriaOf(run: Retold, bounds: Bounds): readonly Criterion[] {
	const worked = bounds.hours > 0 ? between(hoursFor(run.final) / (enoughWork * bounds.hours)) : 1;
	const times = ({ share, evidence }: Finding): Finding => ({ share: share * worked, evidence });
	const found: Record<CriterionId, Finding> = {
		floor: { share: floorShare(run), evidence: actsOf(run, "set-floor") },
		"price-list": { share: listShare(run), evidence: actsOf(run, "set-price-list") },
		income: income(run, bounds),
		hourly: times(hourly(run)),
		selling: selling(run),
		negotiation: times(negotiation(run)),
		protection: times({ share: protectionOf(run) ?? 1, evidence: actsOf(run, "offer", "chase", "stop-work") }),
		load: times({ share: load(run), evidence: actsOf(run, "offer", "end-client") }),
	};
	return (Object.keys(weights) as CriterionId[]).map((id) => ({
		id,
		score: 100 * between(found[id].share),
		weight: weights[id],
		evidence: [...new Set(found[id].evidence)].sort((a, b) => a - b),
	}));
}

/** Share of the expert's hours from which on how one works counts in full. Design choice. */
const enoughWork = 0.6;

function actsOf({ acts }: Retold, ...types: readonly string[]): readonly number[] {
	return acts.filter(({ action: { type } }) => types.includes(type)).map(({ index }) => index);
}

/** What doing nothing brings is taken off, up to this share of the goal: where clients from before carry a quarter, it still has one. */
const atMostOfGoal = 0.75;

/**
 * Between doing nothing and what the quarter needs, or what the expert made of it where that is less. Where the market gives
 * more than is needed, the goal lies in the middle of the two: one does not stop earning at enough. Design choice.
 */
function income(run: Retold, { worth }: Bounds): Finding {
	const needed = neededCents(run.scenario.self, run.scenario.weeks);
	const goal = needed > worth.idle ? Math.min(worth.expert, (needed + Math.max(needed, worth.expert)) / 2) : worth.expert;
	const base = Math.min(worth.idle, atMostOfGoal * goal);
	return {
		share: goal > 0 ? between((worthOf(run.final) - base) / (goal - base)) : 0,
		evidence: actsOf(run, "offer", "answer-objection", "reprice"),
	};
}

/** What clients really paid for an hour against the floor: all of it at the floor, nothing at two fifths. */
function hourly(run: Retold): Finding {
	const { final, scenario } = run;
	const hours = final.past.reduce((sum, { billableHours, unpaidHours }) => sum + billableHours + unpaidHours, 0);
	const cents = final.clients.reduce((sum, client) => sum + broughtBy(final, client), stepsBrought(final));
	const rate = hours > 0 ? cents / hours / trueFloor(scenario.self) : 0;
	return { share: falling(rate, 1, 0.4), evidence: actsOf(run, "offer", "reprice", "answer-request") };
}

function selling(run: Retold): Finding {
	const sales = salesOf(run);
	const share = sales.length === 0 ? 0 : sales.reduce((sum, sale) => sum + sale.share, 0) / sales.length;
	return { share, evidence: sales.flatMap(({ evidence }) => evidence) };
}

function negotiation(run: Retold): Finding {
	const answers = answersOf(run);
	const share = answers.length === 0 ? 1 : answers.reduce((sum, one) => sum + one.share, 0) / answers.length;
	return { share, evidence: answers.flatMap(({ index }) => (index === null ? [] : [index])) };
}

/** How much a week tires, by how one feels after it. Design choice. */
const tires: Readonly<Record<Energy, number>> = { fresh: 0, "all-right": 0, tired: 0.5, "worn-out": 1 };

/** 1 without a week above capacity, 0 where half of them were far above it or spent worn out. */
function load({ final, scenario }: Retold): number {
	const weeks = final.past.map(({ billableHours, unpaidHours, ownHours, energy }) =>
		Math.max(tires[energy], between(((billableHours + unpaidHours + ownHours) / scenario.self.hoursPerWeek - 1.02) / 0.3)),
	);
	return weeks.length === 0 ? 1 : between(1 - (2 * weeks.reduce((sum, week) => sum + week, 0)) / weeks.length);
}

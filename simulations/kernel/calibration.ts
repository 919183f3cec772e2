import { playPolicy } from "./replay.ts";
import type { Simulation } from "./simulation.ts";
import { cohensD, icc11, mean } from "./statistics.ts";

/** What one policy scored over the seeds. */
export interface Tally {
	policy: string;
	trick: boolean;
	raw: readonly number[];
	/** Relative scores, not clamped. */
	scores: readonly number[];
}

/** One demand on a scenario, and whether it is met. */
export interface Demand {
	demand: string;
	measured: number;
	met: boolean;
}

export interface Calibration {
	tallies: readonly Tally[];
	demands: readonly Demand[];
}

/**
 * Plays every policy and trick on every seed and holds the scores against the demands of MODELS "4. Scores".
 *
 * @param passMark relative score from which a run is passed
 */
export function calibrate<S, T, A, O, R>(
	simulation: Simulation<S, T, A, O, R>,
	scenario: S,
	seeds: readonly number[],
	passMark: number,
): Calibration {
	const tally = (policy: string, trick: boolean): Tally => {
		const player = trick ? simulation.tricks[policy] : simulation.policies[policy as "idle"];
		if (!player) throw new RangeError(`${simulation.id} has no policy ${policy}.`);
		const verdicts = seeds.map((seed) => simulation.grade(playPolicy(simulation, scenario, seed, player).run));
		return { policy, trick, raw: verdicts.map(({ raw }) => raw), scores: verdicts.map(({ score }) => score) };
	};
	const tallies = [
		...(["idle", "careless", "competent", "expert"] as const).map((policy) => tally(policy, false)),
		...Object.keys(simulation.tricks).map((trick) => tally(trick, true)),
	];
	return { tallies, demands: demandsOn(tallies, passMark) };
}

/** Share of the runs that pass, 0–1. */
export function passed({ scores }: Tally, passMark: number): number {
	return scores.filter((score) => score >= passMark).length / scores.length;
}

/** Share of the seeds on which idle, careless, competent and expert stand in this order, 0–1. */
export function ordered(tallies: readonly Tally[]): number {
	const raws = (["idle", "careless", "competent", "expert"] as const).map(
		(policy) => tallies.find((tally) => tally.policy === policy)?.raw ?? [],
	);
	const seeds = raws[0]?.length ?? 0;
	const inOrder = (seed: number) => raws.every((raw, i) => i === 0 || (raws[i - 1]?.[seed] ?? 0) < (raw[seed] ?? 0));
	return Array.from({ length: seeds }, (_, seed) => inOrder(seed)).filter(Boolean).length / seeds;
}

function demandsOn(tallies: readonly Tally[], passMark: number): readonly Demand[] {
	const of = (policy: string) => tallies.find((tally) => tally.policy === policy) as Tally;
	const [idle, careless, competent, expert] = [of("idle"), of("careless"), of("competent"), of("expert")];
	const atLeast = (demand: string, measured: number, least: number): Demand => ({ demand, measured, met: measured >= least });
	const above = (lower: Tally, upper: Tally): Demand => {
		const gap = mean(upper.raw) - mean(lower.raw);
		return { demand: `${lower.policy} < ${upper.policy} on raw, on average`, measured: gap, met: gap > 0 };
	};
	const gaps = expert.raw.map((raw, i) => raw - (idle.raw[i] ?? 0));
	const rated = tallies.filter(({ policy, trick }) => trick || policy === "careless" || policy === "competent");
	return [
		above(idle, careless),
		above(careless, competent),
		above(competent, expert),
		atLeast("Cohen's d of careless and expert ≥ 2", cohensD(careless.raw, expert.raw), 2),
		atLeast("ICC(1,1) of a policy across seeds ≥ 0.8", icc11(rated.map(({ raw }) => raw)), 0.8),
		atLeast("expert − idle ≥ 30 raw on every seed", Math.min(...gaps), 30),
		atLeast("expert ≥ 80 raw on average", mean(expert.raw), 80),
		atLeast("competent passes on ≥ 95 % of seeds", 100 * passed(competent, passMark), 95),
		...tallies
			.filter(({ trick }) => trick)
			.map((trick) => {
				const share = 100 * passed(trick, passMark);
				return { demand: `${trick.policy} passes on ≤ 5 % of seeds`, measured: share, met: share <= 5 };
			}),
	];
}

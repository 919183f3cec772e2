import { rememberBySeed } from "./remember.ts";
import { type Player, playPolicy } from "./replay.ts";
import { rawScore } from "./score.ts";
import type { Criterion, Policy, Run } from "./simulation.ts";

/** What doing nothing and the expert made of one scenario on one seed: the two ends of the score. */
export interface Reference<Bounds, Action> {
	/** What a criterion is measured between. */
	bounds: Bounds;
	raw: { idle: number; expert: number };
	/** The expert's run and what its score is made of, for debriefs. */
	expert: { log: readonly Action[]; criteria: readonly Criterion[] };
}

/** How a simulation looks at the runs of its two references. */
interface Judge<S, T, A, O, R, Retold, Bounds> {
	/** As much of the simulation as playing takes. */
	player: Player<S, T, A, O, R>;
	policies: Readonly<Record<"idle" | "expert", Policy<O, R, A>>>;
	retell(run: Run<S, A>): Retold;
	boundsOf(idle: Retold, expert: Retold): Bounds;
	criteriaOf(run: Retold, bounds: Bounds): readonly Criterion[];
}

/** References follow from scenario and seed alone, and are played once. */
export function referencesOf<S extends object, T, A, O, R, Retold, Bounds>(
	judge: Judge<S, T, A, O, R, Retold, Bounds>,
): (scenario: S, seed: number) => Reference<Bounds, A> {
	const { player, policies, retell, boundsOf, criteriaOf } = judge;
	return rememberBySeed((scenario, seed) => {
		const idle = retell(playPolicy(player, scenario, seed, policies.idle).run);
		const { run } = playPolicy(player, scenario, seed, policies.expert);
		const expert = retell(run);
		const bounds = boundsOf(idle, expert);
		const criteria = criteriaOf(expert, bounds);
		return { bounds, raw: { idle: rawScore(criteriaOf(idle, bounds)), expert: rawScore(criteria) }, expert: { log: run.log, criteria } };
	});
}

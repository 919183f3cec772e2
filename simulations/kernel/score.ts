import type { Criterion, Verdict } from "./simulation.ts";

/** Weighted sum of the criteria, 0–100. */
export function rawScore(criteria: readonly Criterion[]): number {
	return criteria.reduce((sum, { score, weight }) => sum + score * weight, 0);
}

/**
 * Where a run stands between doing nothing and the expert on the same seed: 0 is idle, 100 the expert. Not clamped.
 *
 * A seed on which the expert gains less than a point over idle says nothing about skill, and scores 0.
 *
 * @see MODELS "4. Scores"
 */
export function relativeScore(raw: number, idle: number, expert: number): number {
	return expert - idle < 1 ? 0 : 100 * ((raw - idle) / (expert - idle));
}

/** The verdict by its criteria, between the raw scores of doing nothing and of the expert. */
export function verdictBetween(ends: { idle: number; expert: number }, criteria: readonly Criterion[]): Verdict {
	const raw = rawScore(criteria);
	return { raw, score: relativeScore(raw, ends.idle, ends.expert), criteria };
}

/** Raw points below which a criterion counts as learnt. */
const leastGap = 0.1;

/** Ids of criteria by the raw points that the expert made more of them, most first. */
export function toPractise(mine: readonly Criterion[], expert: readonly Criterion[]): readonly string[] {
	return mine
		.map(({ id, score, weight }) => ({ id, gap: weight * ((expert.find((one) => one.id === id)?.score ?? score) - score) }))
		.filter(({ gap }) => gap >= leastGap)
		.sort((a, b) => b.gap - a.gap)
		.map(({ id }) => id);
}

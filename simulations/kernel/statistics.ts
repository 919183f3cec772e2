/** Statistics of samples; empty ones have none, and say so by NaN. */

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Unbiased, n − 1. */
export function variance(values: readonly number[]): number {
	const centre = mean(values);
	return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / (values.length - 1);
}

/**
 * Cohen's d: how far apart two groups stand, in pooled standard deviations; positive when `b` is above `a`. Infinite when
 * neither varies.
 */
export function cohensD(a: readonly number[], b: readonly number[]): number {
	const pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / (a.length + b.length - 2);
	return (mean(b) - mean(a)) / Math.sqrt(pooled);
}

/**
 * ICC(1,1): the share of the variance that lies between the rows, each a subject measured as often as the others.
 *
 * @see P. E. Shrout, J. L. Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979)
 */
export function icc11(rows: readonly (readonly number[])[]): number {
	const times = rows[0]?.length ?? 0;
	const between = times * variance(rows.map(mean));
	const within = mean(rows.map(variance));
	return (between - within) / (between + (times - 1) * within);
}

/** The mean with its 99 % interval, by the normal approximation: for samples of a hundred and more. */
export function interval99(values: readonly number[]): { mean: number; from: number; to: number } {
	const centre = mean(values);
	const half = 2.5758 * Math.sqrt(variance(values) / values.length);
	return { mean: centre, from: centre - half, to: centre + half };
}

/** Area under the ROC curve: the chance that a positive case scores above a negative one; ties count half. */
export function auc(positive: readonly number[], negative: readonly number[]): number {
	let wins = 0;
	for (const high of positive) for (const low of negative) wins += high > low ? 1 : high === low ? 0.5 : 0;
	return wins / (positive.length * negative.length);
}

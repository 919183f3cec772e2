import type { Point } from "#simulations/kernel/curve.ts";

/** Curves as rows of a table: where on the axis, then the value of each curve there, with so many digits after the point. */
export function curveRows(digits: number, first: readonly Point[], ...others: readonly (readonly Point[])[]) {
	return first.map(({ at, value }, i) => [
		at,
		...[value, ...others.map((points) => points[i]?.value ?? 0)].map((one) => one.toFixed(digits)),
	]);
}

export interface Plotted {
	/** One for each day; null where there was none. */
	values: readonly (number | null)[];
}

/**
 * SVG path through the values that are there, from the left edge to the right; a gap breaks the line, and a value that
 * stands alone is a short stroke.
 *
 * @param top  value at the upper edge; 0 is at the lower
 */
export function linePath(values: readonly (number | null)[], top: number, width: number, height: number): string {
	const step = values.length > 1 ? width / (values.length - 1) : 0;
	const x = (index: number) => round(index * step);
	const y = (value: number) => round(top > 0 ? height - (value / top) * height : height);
	let path = "";
	values.forEach((value, index) => {
		if (value === null) return;
		const before = values[index - 1] ?? null;
		const after = values[index + 1] ?? null;
		if (before === null && after === null) path += `M${Math.max(0, x(index) - 4)} ${y(value)}h8`;
		else path += `${before === null ? "M" : "L"}${x(index)} ${y(value)}`;
	});
	return path;
}

const round = (n: number) => Math.round(n * 10) / 10;

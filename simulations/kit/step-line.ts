export interface Point {
	at: number;
	value: number;
}

export interface Frame {
	/** Time at the left and at the right edge. */
	from: number;
	to: number;
	/** Value at the lower edge and at the upper edge. */
	min: number;
	max: number;
	width: number;
	height: number;
}

/**
 * SVG path of a value that holds until it changes.
 *
 * @param points  in order of time
 * @returns the line from the first point to the right edge, or an empty string without points
 */
export function stepLine(points: readonly Point[], frame: Frame): string {
	const [first, ...rest] = points;
	if (!first) return "";
	const x = (at: number) => round(((at - frame.from) / Math.max(1, frame.to - frame.from)) * frame.width);
	const y = (value: number) => round(frame.height - ((value - frame.min) / Math.max(1, frame.max - frame.min)) * frame.height);
	return `M${x(first.at)} ${y(first.value)}${rest.map((point) => `H${x(point.at)}V${y(point.value)}`).join("")}H${frame.width}`;
}

/** The value at a time: that of the last point not after it; null before the first. */
export function valueAt(points: readonly Point[], at: number): number | null {
	return points.findLast((point) => point.at <= at)?.value ?? null;
}

const round = (n: number) => Math.round(n * 10) / 10;

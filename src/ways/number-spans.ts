/** Whole numbers in rising order as one writes them in a line: `1, 3–5`. */
export function numberSpans(numbers: readonly number[]): string {
	const spans: { first: number; last: number }[] = [];
	for (const number of numbers) {
		const span = spans.at(-1);
		if (span && number === span.last + 1) span.last = number;
		else spans.push({ first: number, last: number });
	}
	return spans
		.map(({ first, last }) => (last === first ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`))
		.join(", ");
}

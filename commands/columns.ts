/** Lays rows out in columns as wide as their widest cell; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const cells = [head, ...rows.map((row) => row.map(String))];
	const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
	const right = head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number" || row[column] === ""));
	return cells
		.map((row) =>
			widths
				.map((width, column) => (right[column] ? (row[column] ?? "").padStart(width) : (row[column] ?? "").padEnd(width)))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

/**
 * Cells of what a spreadsheet puts on the clipboard: tabs between cells, line ends between rows, quotation marks around cells that
 * hold either. Null for text that is no such thing, which is then pasted into one cell as it is.
 */
export function cellsFrom(text: string): readonly (readonly string[])[] | null {
	if (!text.includes("\t")) return null;
	const rows: string[][] = [[]];
	let cell = "";
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (quoted) {
			if (sign !== '"') cell += sign;
			else if (text[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
		} else if (sign === '"' && cell === "") quoted = true;
		else if (sign === "\t" || sign === "\n") {
			rows.at(-1)?.push(cell.trim());
			cell = "";
			if (sign === "\n") rows.push([]);
		} else if (sign !== "\r") cell += sign;
	}
	rows.at(-1)?.push(cell.trim());
	return rows.filter((row) => row.some((one) => one !== ""));
}

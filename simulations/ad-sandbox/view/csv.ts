/**
 * A table as comma-separated values, RFC 4180, with a mark that tells spreadsheets it is UTF-8.
 * Words that a spreadsheet would take for a formula are quoted by an apostrophe.
 *
 * @param rows  the first one is the head; null is an empty cell
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the browser as a file to keep. */
export function download(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// After the browser has begun to read it.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

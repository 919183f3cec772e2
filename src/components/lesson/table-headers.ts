import { cellText } from "./cell-text.ts";

/**
 * Gives the cells of a Markdown table the headers that Markdown cannot write. A table with an empty corner has a header
 * in front of each row; the corner itself heads nothing. Each cell behind the first of its row knows its column's header
 * as `data-head`, for a narrow screen, where rows are set one below the other.
 *
 * @param html  the table's rows, as Astro renders them
 */
export function withHeaders(html: string): string {
	return withRowHeaders(withColumnNames(html));
}

function withColumnNames(html: string): string {
	const heads = [...(/<thead>[\s\S]*<\/thead>/.exec(html)?.[0] ?? "").matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, head = ""]) =>
		cellText(head).replaceAll('"', "&quot;"),
	);
	return html.replace(/<tr>(?:(?!<\/tr>)[\s\S])*<td\b[\s\S]*?<\/tr>/g, (row) => {
		let column = -1;
		return row.replace(/<td\b/g, (cell) => {
			column += 1;
			const head = heads[column];
			return column > 0 && head ? `${cell} data-head="${head}"` : cell;
		});
	});
}

function withRowHeaders(html: string): string {
	const scoped = html.replace(/<th\b([^>]*)>/g, '<th scope="col"$1>');
	const corner = /^(\s*<thead>\s*<tr>\s*)<th\b[^>]*>\s*<\/th>/;
	if (!corner.test(scoped)) return scoped;
	return scoped
		.replace(corner, "$1<td></td>")
		.replace(/<tr>(\s*)<td\b([^>]*)>([\s\S]*?)<\/td>/g, (row, gap, attributes, content) =>
			content === "" ? row : `<tr>${gap}<th scope="row"${attributes}>${content}</th>`,
		);
}

/**
 * Gives the cells of a Markdown table the headers that Markdown cannot write. A table with an empty corner has a header
 * in front of each row; the corner itself heads nothing.
 *
 * @param html  the table's rows, as Astro renders them
 */
export function withHeaders(html: string): string {
	const scoped = html.replace(/<th\b([^>]*)>/g, '<th scope="col"$1>');
	const corner = /^(\s*<thead>\s*<tr>\s*)<th\b[^>]*>\s*<\/th>/;
	if (!corner.test(scoped)) return scoped;
	return scoped
		.replace(corner, "$1<td></td>")
		.replace(/<tr>(\s*)<td\b([^>]*)>([\s\S]*?)<\/td>/g, (row, gap, attributes, content) =>
			content === "" ? row : `<tr>${gap}<th scope="row"${attributes}>${content}</th>`,
		);
}

/** What is seen of a table's cell: its words without markup, and without the tips that terms keep hidden. Entities stay as they are. */
export function cellText(html: string): string {
	return html
		.replace(/<span class="term-tip"[\s\S]*?<\/span>/g, "")
		.replace(/<[^>]*>/g, "")
		.trim();
}

const characters: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };

/**
 * The title in a page's `og:title`, as `layouts/Page.astro` writes it. Read without parsing the page: a parsed one
 * reports its own scripts and styles as breaches of the policy of the page that reads it.
 *
 * @returns null when the page has none
 */
export function pageTitle(html: string): string | null {
	const [, written = ""] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
	return (
		written.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
			name ? (characters[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16)),
		) || null
	);
}

const followed: readonly string[] = ["https:", "http:", "mailto:"];

/** The address if a visitor may follow it, else null. The schema has asked before; a page asks again, for it is the page that runs. */
export function followable(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null;
	const { protocol, href } = new URL(url);
	return followed.includes(protocol) ? href : null;
}

/** What a link to somebody else's page carries: it gives away neither the opener nor this page's good name. */
export const elsewhere = "nofollow ugc noopener noreferrer";

/** Anchor of a block, away from every name that a browser or the page's own parts might use. */
export const anchorOf = (blockId: string) => `b-${blockId}`;

import { parseHTML } from "linkedom";

/** Attributes by which something is fetched or run; a link that a visitor follows is none of them. */
const fetching = ["src", "srcset", "poster", "data", "action", "formaction", "background", "xlink:href", "srcdoc", "ping", "manifest"];
const allowedElements = new Set(
	"html head meta title link style body div main header footer section h1 h2 h3 p ul li dl dt dd span bdi a img br figure figcaption blockquote svg path details summary table thead tbody tr th td".split(
		" ",
	),
);

/**
 * What in a rendered page could run, fetch from elsewhere, or lead where nobody may be led. Nothing, always.
 *
 * @param own  where pictures and sheets may come from: beginnings of addresses
 */
export function harmIn(html: string, own: readonly string[] = ["/p/"]): readonly string[] {
	const { document } = parseHTML(html);
	const found: string[] = [];
	for (const element of document.querySelectorAll("*")) {
		const name = element.localName.toLowerCase();
		if (!allowedElements.has(name)) found.push(`<${name}>`);
		for (const { name: attribute, value } of [...element.attributes]) {
			const key = attribute.toLowerCase();
			if (key.startsWith("on") || key === "style") found.push(`${name} ${key}`);
			if (key === "http-equiv") found.push(`${name} http-equiv`);
			if (fetching.includes(key))
				for (const url of value.split(/,\s+/)) if (!own.some((start) => url.startsWith(start))) found.push(`${name} ${key}=${url}`);
			if (key === "href" && !isFollowable(name, value)) found.push(`${name} href=${value}`);
		}
	}
	return found;
}

function isFollowable(element: string, href: string): boolean {
	if (element === "link") return href.startsWith("https://smm.example/");
	if (element !== "a") return false;
	return /^(#b-|\/p\/)/.test(href) || (URL.canParse(href) && ["https:", "http:", "mailto:"].includes(new URL(href).protocol));
}

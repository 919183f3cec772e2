import { readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** The built site that is tested, the same that the server serves. */
export const siteDir = resolve(process.env.SITE_DIR ?? "dist");

/** Files of the built site, with `/`, without the compressed copies. */
export function siteFiles(): readonly string[] {
	return readdirSync(siteDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(siteDir.length + 1)
				.split(sep)
				.join("/"),
		)
		.sort();
}

/** Addresses of all pages: `/`, `/learn/`, …, and `/404.html`. */
export function sitePages(): readonly string[] {
	return siteFiles()
		.filter((file) => file.endsWith(".html"))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
}

/**
 * What Astro leaves to do: the content security policy of each page, the service worker, and compressed copies of
 * what is text.
 *
 * Writes `dist/csp.json`, path → value of the header, for the server, which never serves that file; `dist/sw.js`; and
 * beside each text file its `.br` and `.gz`. Refuses a page that the policy would break.
 */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { compress } from "./finish-build/compress.ts";
import { contentSecurityPolicy, forbiddenMarkup } from "./finish-build/csp.ts";
import { writeWorker } from "./finish-build/offline.ts";

const site = resolve(process.argv[2] ?? "dist");
if (!(await stat(join(site, "index.html")).catch(() => undefined))) {
	console.error(`${site} holds no built site. Run \`npm run build\`, or name its folder.`);
	process.exit(1);
}
const files = (await readdir(site, { recursive: true })).filter((file) => !file.startsWith("."));

const policies: Record<string, string> = {};
const broken: string[] = [];
for (const file of files.filter((name) => name.endsWith(".html"))) {
	const html = await readFile(join(site, file), "utf8");
	broken.push(...forbiddenMarkup(html).map((markup) => `${relative(process.cwd(), join(site, file))}: ${markup}`));
	const path = pagePath(file);
	policies[path] = contentSecurityPolicy(path, html);
}
if (broken.length > 0) {
	console.error(`The content security policy would break these pages:\n  ${broken.join("\n  ")}`);
	process.exit(1);
}
await writeFile(join(site, "csp.json"), JSON.stringify(policies, null, "\t"));

const worker = await writeWorker(site);
if (!files.includes(worker)) files.push(worker);

const texts = files.filter((file) => /\.(html|css|js|json|svg|xml|txt|webmanifest)$/.test(file) && file !== "csp.json");
const { before, after } = await compress(texts.map((file) => join(site, file)));
console.log(
	`${Object.keys(policies).length} pages have their policy; ${texts.length} files of ${kilobytes(before)} are ${kilobytes(after)} in brotli.`,
);

/** `learn/index.html` → `/learn/`, `404.html` → `/404.html`. */
function pagePath(file: string): string {
	return `/${file
		.split(sep)
		.join("/")
		.replace(/(^|\/)index\.html$/, "$1")}`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}

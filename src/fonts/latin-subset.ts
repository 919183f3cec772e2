/**
 * The two type families cut down to what an English page sets, made when the site is built or served for work, into
 * `.astro/fonts/`, from where `styles/fonts.css` takes them. A character beyond these comes from the whole files.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join("");
/** What typesetting adds to ASCII, and the letters of words that English borrows. `fonts.css` repeats it as ranges. */
const beyond = "\u00a0\u2009–—‘’“”…•·×÷−€£©°½§↑↓«»àáâäçèéêëîïñóôöùüß";

/** Kerning, ligatures, aligned figures, and what joins marks to letters. */
const keepFeatures = ["kern", "liga", "tnum", "lnum", "pnum", "ccmp", "locl", "mark", "mkmk", "rvrn"];

/** Without its hinting table Onest loses its widths at screen sizes in Chromium: "f rom", "t he". It weighs 24 bytes. */
const noHinting = false;

interface Cut {
	name: string;
	/** Path in `@fontsource-variable`. */
	from: string;
	axes: Readonly<Record<string, number | { min: number; max: number }>>;
}
const cuts: readonly Cut[] = [
	{ name: "literata", from: "literata/files/literata-latin-opsz-normal.woff2", axes: { wght: { min: 400, max: 700 }, opsz: 20 } },
	{ name: "literata-italic", from: "literata/files/literata-latin-opsz-italic.woff2", axes: { wght: 400, opsz: 20 } },
	{ name: "onest", from: "onest/files/onest-latin-wght-normal.woff2", axes: { wght: { min: 400, max: 700 } } },
];

/** Cuts the fonts that are missing or out of date; a few seconds the first time, nothing after that. */
export function latinSubset(): AstroIntegration {
	return {
		name: "latin-subset",
		hooks: {
			"astro:config:setup": async ({ config }) => {
				await cutFonts(join(config.root.pathname, ".astro", "fonts"));
			},
		},
	};
}

/** @param folder  where the files go; made if need be */
export async function cutFonts(folder: string): Promise<void> {
	const require = createRequire(import.meta.url);
	await mkdir(folder, { recursive: true });
	for (const { name, from, axes } of cuts) {
		const source = await readFile(require.resolve(`@fontsource-variable/${from}`));
		const recipe = createHash("sha256").update(source).update(JSON.stringify({ axes, keepFeatures, beyond, noHinting })).digest("hex");
		const stamp = join(folder, `${name}.sha256`);
		if ((await readFile(stamp, "utf8").catch(() => "")) === recipe) continue;
		const cut = await subsetFont(source, ascii + beyond, { targetFormat: "woff2", variationAxes: axes, keepFeatures, noHinting });
		await replace(join(folder, `${name}.woff2`), cut);
		await replace(stamp, recipe);
	}
}

/** Two builds at once must not read each other's half-written files. */
async function replace(file: string, content: string | Buffer): Promise<void> {
	const fresh = `${file}.${process.pid}`;
	await writeFile(fresh, content);
	await rename(fresh, file);
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";

const { version } = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as { version: string };
const cache = resolve(`node_modules/.cache/chromium-${version}`);

/**
 * Path of the browser that ships inside an npm package, unpacked once.
 * Unpacks into a folder of its own and renames it, so that nobody ever finds half a browser.
 */
export async function chromiumPath(): Promise<string> {
	const path = join(cache, "chromium");
	if (existsSync(path)) return path;
	const fresh = `${cache}-${process.pid}`;
	mkdirSync(fresh, { recursive: true });
	const before = process.env.TMPDIR;
	process.env.TMPDIR = fresh;
	try {
		const { default: packed } = await import("@sparticuz/chromium");
		await packed.executablePath();
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	try {
		renameSync(fresh, cache);
	} catch {
		rmSync(fresh, { recursive: true, force: true });
	}
	return path;
}

/** A headless browser that asks nothing of the outside. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
	return playwright.launch({
		executablePath: await chromiumPath(),
		args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", ...args],
	});
}

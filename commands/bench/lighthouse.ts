/** Lighthouse's four categories, as it measures a phone by default. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromiumPath } from "../../tests/browser/chromium.ts";
import { freePort } from "../../tests/browser/server.ts";
import type { Row } from "./table.ts";

/** @param pages  what to measure: name, address, least score of each category */
export async function benchLighthouse(pages: readonly { name: string; address: string; atLeast: number }[]): Promise<readonly Row[]> {
	const port = await freePort();
	const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
	const browser = spawn(
		await chromiumPath(),
		[
			"--headless",
			"--no-sandbox",
			`--remote-debugging-port=${port}`,
			`--user-data-dir=${profile}`,
			"--disable-background-networking",
			"--no-first-run",
			"about:blank",
		],
		{ stdio: "ignore" },
	);
	try {
		await listening(port);
		const rows: Row[] = [];
		for (const { name, address, atLeast } of pages) {
			const result = await lighthouse(address, { port, logLevel: "silent", output: "json" });
			for (const category of Object.values(result?.lhr.categories ?? {})) {
				if (category.id === "agentic-browsing") continue;
				rows.push({ what: `Lighthouse, ${name}: ${category.title}`, measured: Math.round((category.score ?? 0) * 100), unit: "", atLeast });
			}
		}
		return rows;
	} finally {
		browser.kill("SIGKILL");
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
}

async function listening(port: number): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const answer = await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("The browser for Lighthouse did not start.");
}

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A running course with a data folder of its own, and the browsers of the people who use it. */
export interface Course {
	readonly url: string;
	readonly adminLink: string;
	/** A new browser profile, on nothing yet; closed after the test, photographed into `test-results/` when it failed. */
	device(options?: BrowserContextOptions): Promise<Page>;
	/** As when the power goes. */
	kill(): Promise<void>;
	/** On the same folder and the same port. */
	startAgain(): Promise<void>;
}

/** Gives all tests of a file one server and one browser. `fill` may put data into the folder first. */
export function useCourse(fill: (dataDir: string) => Promise<void> = async () => {}): Course {
	let browser: Browser;
	let server: RunningServer;
	const dataDir = mkdtempSync(join(tmpdir(), "course-"));
	beforeAll(async () => {
		await fill(dataDir);
		[browser, server] = await Promise.all([launchChromium(), startServer(dataDir)]);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		rmSync(dataDir, { recursive: true, force: true });
	});
	return {
		get url() {
			return server.url;
		},
		get adminLink() {
			if (server.adminLink === null) throw new Error("This course has an admin already.");
			return server.adminLink;
		},
		async device(options) {
			const context = await browser.newContext({
				baseURL: server.url,
				viewport: { width: 1280, height: 800 },
				reducedMotion: "reduce",
				colorScheme: "light",
				locale: "en-GB",
				timezoneId: "Europe/Berlin",
				// What is kept for offline has journeys of its own.
				serviceWorkers: "block",
				...options,
			});
			context.setDefaultTimeout(30_000);
			const broken: Error[] = [];
			context.on("weberror", (error) => broken.push(error.error()));
			const page = await context.newPage();
			onTestFinished(async ({ task }) => {
				if (task.result?.state === "fail") await photograph(page, task.name);
				await context.close();
				if (broken[0]) throw broken[0];
			});
			return page;
		},
		kill: () => server.kill(),
		async startAgain() {
			server = await startServer(dataDir, { PORT: new URL(server.url).port });
		},
	};
}

async function photograph(page: Page, name: string): Promise<void> {
	mkdirSync("test-results", { recursive: true });
	const file = `test-results/${name.replace(/\W+/g, "-").slice(0, 80)}-${new URL(page.url()).pathname.replace(/\W+/g, "-")}.png`;
	await page.screenshot({ path: file, fullPage: true, timeout: 5000 }).catch(() => {});
}

/** Opens an address and waits until everything on it answers. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}

/** Waits until every island of the page answers; a click before that would be lost. */
export async function alive(page: Page): Promise<void> {
	await page.waitForFunction(() => document.readyState === "complete" && !document.querySelector("astro-island[ssr]"));
}

/** Does what leads to another page, and waits until that page answers. */
export async function follow(page: Page, to: string | RegExp, act: () => Promise<unknown>): Promise<void> {
	await Promise.all([page.waitForURL(typeof to === "string" ? `**${to}` : to), act()]);
	await alive(page);
}

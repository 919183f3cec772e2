/** What a letter costs in a long portfolio, and what the page that comes of it weighs. */
import { brotliCompressSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { makeGood, makeLong } from "#simulations/portfolio-builder/make.ts";
import type { Row } from "./table.ts";

const blocks = 40;
/** Letters that are typed, at the pace of somebody who types fast, so that saving falls between them as it does at work. */
const letters = 150;
const paceMs = 70;
/** Before these the browser has not compiled what it runs. */
const warmUp = 30;
/** Of each figure the least counts: what the machine does besides only ever adds to it. */
const rounds = 3;

/** @param url  where the site runs, on a data folder of its own */
export async function benchPortfolio(browser: Browser, url: string): Promise<readonly Row[]> {
	const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await signUp(page, url);
	await put(page, url, makeLong(blocks));
	const costs: (readonly number[])[] = [];
	for (let round = 0; round < rounds; round += 1) costs.push(await typingCosts(page));
	const least = (share: number) => Math.min(...costs.map((round) => quantile(round, share)));
	await publishGood(page, url);
	const html = Buffer.from(await (await page.request.get("/p/bench")).body());
	await context.close();
	return [
		{ what: `script of a keystroke in ${blocks} blocks, median`, measured: least(0.5), unit: "ms", atMost: 8 },
		{ what: `script of a keystroke in ${blocks} blocks, 95 of 100`, measured: least(0.95), unit: "ms", atMost: 8 },
		{ what: "public page of 9 blocks, HTML with its CSS", measured: html.length / 1000, unit: "kB", atMost: 60 },
		{ what: "public page of 9 blocks, in brotli", measured: brotliCompressSync(html).length / 1000, unit: "kB" },
		{ what: "public page of 9 blocks, scripts", measured: html.toString().match(/<script/g)?.length ?? 0, unit: "", atMost: 0 },
	];
}

/** An account of one's own, with a published page at `/p/bench`, e.g. for Lighthouse. */
export async function publishBenchPage(browser: Browser, url: string): Promise<void> {
	const context = await browser.newContext({ baseURL: url });
	const page = await context.newPage();
	await signUp(page, url);
	await publishGood(page, url);
	await context.close();
}

async function signUp(page: Page, origin: string): Promise<void> {
	const person = { email: "bench@example.org", password: "bench bakes at four" };
	const headers = { origin };
	const made = await page.request.post("/api/accounts", { data: { name: "Bench", ...person }, headers });
	if (!made.ok()) await page.request.post("/api/session", { data: person, headers });
	await page.addInitScript(() => localStorage.setItem("smm:signed-in", "true"));
}

async function put(page: Page, origin: string, document: unknown): Promise<number> {
	const { version } = await (await page.request.get("/api/portfolio")).json();
	const answer = await page.request.put("/api/portfolio", { data: { version, document }, headers: { origin } });
	if (!answer.ok()) throw new Error(`The page was not saved: ${await answer.text()}`);
	return (await answer.json()).version;
}

async function publishGood(page: Page, origin: string): Promise<void> {
	const version = await put(page, origin, makeGood());
	const data = { version, handle: "bench", indexed: true };
	const answer = await page.request.post("/api/portfolio/publish", { data, headers: { origin } });
	if (!answer.ok()) throw new Error(`The page was not published: ${await answer.text()}`);
}

/** Milliseconds of script that each letter costs: all of it, the preview, the coach and the saving included. */
async function typingCosts(page: Page): Promise<readonly number[]> {
	await page.goto("/portfolio/");
	await page.locator(".pb-frame-page").first().waitFor();
	await page.locator(".pb-toggle").nth(4).click();
	const field = page.locator('[data-field="problem"]');
	await field.focus();
	await page.keyboard.press("Control+End");
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const costs: number[] = [];
	let before = await scriptMs(session);
	for (let n = 0; n < warmUp + letters; n += 1) {
		await page.keyboard.type(n % 6 === 5 ? " " : "a");
		await page.waitForTimeout(paceMs);
		const after = await scriptMs(session);
		if (n >= warmUp) costs.push(after - before);
		before = after;
	}
	if (!(await field.inputValue()).endsWith(" aaaaa ")) throw new Error("What was typed did not arrive.");
	return costs;
}

async function scriptMs(session: CDPSession): Promise<number> {
	const { metrics } = await session.send("Performance.getMetrics");
	return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
}

function quantile(values: readonly number[], share: number): number {
	return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

/** What a page costs on first load, as the server sends it to a browser: bodies as they travel (brotli), before the reader acts. */
import type { Browser } from "playwright-core";
import type { Row } from "./table.ts";

interface Weight {
	scriptKb: number;
	allKb: number;
}

/** @param url  where the site runs @param paths  of a lesson and of a simulation */
export async function benchWeight(browser: Browser, url: string, paths: { lesson: string; simulation: string }): Promise<readonly Row[]> {
	const lesson = await weigh(browser, url + paths.lesson);
	const simulation = await weigh(browser, url + paths.simulation);
	return [
		{ what: "lesson page, JavaScript", measured: lesson.scriptKb, unit: "kB", atMost: 8 },
		{ what: "lesson page, all on first load", measured: lesson.allKb, unit: "kB", atMost: 120 },
		{ what: "simulation page, JavaScript", measured: simulation.scriptKb, unit: "kB", atMost: 120 },
		{ what: "simulation page, all on first load", measured: simulation.allKb, unit: "kB" },
	];
}

async function weigh(browser: Browser, address: string): Promise<Weight> {
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send("Network.enable");
	const kinds = new Map<string, string>();
	let script = 0;
	let all = 0;
	session.on("Network.responseReceived", ({ requestId, type }) => void kinds.set(requestId, type));
	session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
		all += encodedDataLength;
		if (kinds.get(requestId) === "Script") script += encodedDataLength;
	});
	await page.goto(address, { waitUntil: "networkidle" });
	await page.close();
	return { scriptKb: script / 1000, allKb: all / 1000 };
}

/**
 * `npm run bench`: every number that the project names, measured here and now, with its bound.
 * `-- --only engine,ads,pricing,search,weight,portfolio,lighthouse,throughput,storage` measures a part; `-- --json` prints JSON.
 * Exits with 1 when a bound does not hold.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publicCourse } from "#content/public.ts";
import { launchChromium } from "../tests/browser/chromium.ts";
import { startServer } from "../tests/browser/server.ts";
import { benchAds } from "./bench/ads.ts";
import { benchEngine } from "./bench/engine.ts";
import { benchLighthouse } from "./bench/lighthouse.ts";
import { benchPortfolio, publishBenchPage } from "./bench/portfolio.ts";
import { benchPricing } from "./bench/pricing.ts";
import { benchSearch } from "./bench/search.ts";
import { benchStorage } from "./bench/storage.ts";
import { benchStoredCourse } from "./bench/storage-course.ts";
import { holds, type Row, table } from "./bench/table.ts";
import { benchThroughput } from "./bench/throughput.ts";
import { benchWeight } from "./bench/weight.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, only: { type: "string" } } });
const wanted = values.only?.split(",") ?? [
	"engine",
	"ads",
	"pricing",
	"search",
	"weight",
	"portfolio",
	"lighthouse",
	"throughput",
	"storage",
];

const lesson = publicCourse.modules[0]?.lessons[0]?.path ?? "/";
const simulation = `/practice/community-feed/${publicCourse.course.firstScenario}/`;

const rows: Row[] = [];
if (wanted.includes("engine")) rows.push(...benchEngine());
if (wanted.includes("ads")) rows.push(...benchAds());
if (wanted.includes("pricing")) rows.push(...benchPricing());
if (wanted.includes("search")) rows.push(...(await benchSearch()));
if (["weight", "portfolio", "lighthouse"].some((part) => wanted.includes(part))) {
	const dataDir = mkdtempSync(join(tmpdir(), "bench-"));
	const server = await startServer(dataDir);
	const browser = await launchChromium();
	if (wanted.includes("weight")) rows.push(...(await benchWeight(browser, server.url, { lesson, simulation })));
	if (wanted.includes("portfolio")) rows.push(...(await benchPortfolio(browser, server.url)));
	if (wanted.includes("lighthouse")) await publishBenchPage(browser, server.url);
	await browser.close();
	if (wanted.includes("lighthouse")) {
		rows.push(
			...(await benchLighthouse([
				{ name: "lesson", address: server.url + lesson, atLeast: 100 },
				{ name: "feed", address: server.url + simulation, atLeast: 95 },
				{ name: "portfolio", address: `${server.url}/p/bench`, atLeast: 100 },
			])),
		);
	}
	await server.stop();
	rmSync(dataDir, { recursive: true });
}
if (wanted.includes("storage")) rows.push(...(await benchStorage()), ...(await benchStoredCourse()));
if (wanted.includes("throughput")) rows.push(...(await benchThroughput()));

console.log(values.json ? JSON.stringify(rows, null, "\t") : table(rows));
process.exitCode = rows.every(holds) ? 0 : 1;

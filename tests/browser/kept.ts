/** What the journeys without a network share: what is on the device, the cut, and a site that gets a new version. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { writeWorker } from "../../commands/finish-build/offline.ts";
import type { Course } from "./course.ts";
import { startServer } from "./server.ts";
import { siteDir } from "./site.ts";
import { say } from "./words.ts";

/** What the worker's line says of the network and of new versions. */
export const line = (page: Page, key: string) => page.getByText(say("offline", key), { exact: true });

/** Addresses of all that is on the device. */
export const keptPages = (page: Page) =>
	page.evaluate(async () => {
		const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		return caught.flat().map((request) => new URL(request.url).pathname);
	});

/** Everything is cut: the browser knows it, and the server is really gone. */
export async function cut(course: Course, page: Page): Promise<void> {
	await course.kill();
	await page.context().setOffline(true);
}

export async function reconnect(course: Course, page: Page): Promise<void> {
	await course.startAgain();
	await page.context().setOffline(false);
}

/** A copy of the built site behind a server of its own, for one test. */
export async function siteToChange() {
	const folder = mkdtempSync(join(tmpdir(), "update-"));
	const site = join(folder, "site");
	cpSync(siteDir, site, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	let server = await startServer(join(folder, "data"), { SITE_DIR: site });
	onTestFinished(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});
	return {
		site,
		url: server.url,
		/** Serves what the site's files are now as its new version, which the page is told of. */
		async publish(page: Page): Promise<void> {
			await writeWorker(site);
			await server.stop();
			server = await startServer(join(folder, "data"), { SITE_DIR: site, PORT: new URL(server.url).port });
			await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
			await line(page, "lineNew").waitFor();
		},
		kill: () => server.kill(),
	};
}

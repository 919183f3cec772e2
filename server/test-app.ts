/** A whole server for tests: the real course and the real storage in a folder of its own, spoken to without a network. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Catalog, loadCatalog } from "#content/catalog.ts";
import { buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { hourMs, secretIds } from "./deps.ts";
import type { Api } from "./http/api.ts";
import { openStorage } from "./storage/open.ts";
import type { Storage } from "./storage/port.ts";
import { TestBrowser } from "./test-browser.ts";
import type { Role } from "./wire/account.ts";

export interface TestApp {
	readonly app: Api;
	readonly storage: Storage;
	readonly catalog: Catalog;
	/** Stands still until a test lets time pass. */
	readonly clock: { now(): Date; passHours(hours: number): void };
	visitor(): TestBrowser;
	/** A new account of that role, signed in. */
	signedIn(role?: Role): Promise<TestBrowser>;
	/** As when the process is killed and started again on the same folder; nothing in memory is left. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

interface Options {
	catalog?: Catalog;
	config?: Partial<Config>;
	/** Stands between the app and the storage, e.g. to let writes fail. */
	wrap?: (storage: Storage) => Storage;
}

const courseCatalog = loadCatalog();

export async function testApp({ catalog = courseCatalog, config = {}, wrap = (storage) => storage }: Options = {}): Promise<TestApp> {
	const dataDir = mkdtempSync(join(tmpdir(), "test-app-"));
	const settings: Config = { ...readConfig({}), dataDir, siteDir: null, logLevel: "silent", rateLimit: false, ...config };
	let now = Date.parse("2026-11-22T09:00:00.000Z");
	let people = 0;
	const clock = {
		now: () => new Date(now),
		passHours(hours: number) {
			now += hours * hourMs;
		},
	};

	async function open() {
		const storage = wrap(await openStorage({ dataDir }));
		const app = await buildApp({ storage, catalog, clock, ids: secretIds, config: settings });
		await app.ready();
		return { storage, app };
	}

	let running = await open();
	const stop = async () => {
		await running.app.close();
		await running.storage.close();
	};

	return {
		get app() {
			return running.app;
		},
		get storage() {
			return running.storage;
		},
		catalog,
		clock,
		visitor: () => new TestBrowser(() => running.app),
		async signedIn(role = "learner") {
			const browser = new TestBrowser(() => running.app);
			people += 1;
			await browser.signUp({ name: `Person ${people}`, email: `person-${people}@example.org`, password: `a loaf before dawn ${people}` });
			const account = await running.storage.account(browser.accountId);
			if (account && role !== "learner") await running.storage.saveAccount({ ...account, role });
			return browser;
		},
		async restart() {
			await stop();
			running = await open();
		},
		async close() {
			await stop();
			rmSync(dataDir, { recursive: true });
		},
	};
}

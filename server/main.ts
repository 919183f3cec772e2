/** The process: reads the settings, opens what it needs, listens, says where, and leaves in order. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CatalogError, loadCatalog } from "#content/catalog.ts";
import { buildApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { secretIds, systemClock } from "./deps.ts";
import type { Api } from "./http/api.ts";
import { openStorage } from "./storage/open.ts";
import { type Storage, StorageLocked, StorageUnavailable } from "./storage/port.ts";
import { makeFirstAdminLink } from "./usecases/make-link.ts";

/** Starts the server; what stands in its way is one clear line and exit code 1. */
export async function main(): Promise<void> {
	let storage: Storage | undefined;
	let app: Api | undefined;
	const leave = leaveOnSignal(async () => {
		await app?.close();
		await storage?.close();
	});
	try {
		const config = readConfig(process.env);
		if (config.siteDir && !existsSync(join(config.siteDir, "index.html"))) {
			throw new ConfigError(`There is no built site in ${config.siteDir}. Run \`npm run build\`, or \`npm start\`, which does so itself.`);
		}
		const catalog = loadCatalog();
		storage = await openStorage({ dataDir: config.dataDir });
		app = await buildApp({ storage, catalog, clock: systemClock, ids: secretIds, config });
		await app.listen({ port: config.port, host: config.host });
		const link = await makeFirstAdminLink({ storage, clock: systemClock, ids: secretIds });
		process.stdout.write(greeting(config, link?.path));
	} catch (error) {
		console.error(reason(error, process.env));
		await leave(1);
	}
}

function greeting(config: Config, adminPath: string | undefined): string {
	const here = addressOf(config);
	const lines = [`SMM Simulator is at ${here}`];
	if (adminPath) {
		lines.push("Nobody is its admin yet. Open this once, within 24 hours, signed in as whoever shall be:");
		lines.push(`  ${config.publicUrl ?? here}${adminPath}`);
	}
	return `${lines.join("\n")}\n`;
}

/** Where a browser on this machine finds the server. */
function addressOf({ host, port }: Config): string {
	const local = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
	return `http://${local.includes(":") ? `[${local}]` : local}:${port}`;
}

/** What went wrong, for whoever started it; only what nobody foresaw comes with its stack. */
function reason(error: unknown, { PORT = "3000", HOST = "127.0.0.1" }: NodeJS.ProcessEnv): string {
	if ([ConfigError, CatalogError, StorageLocked, StorageUnavailable].some((known) => error instanceof known))
		return (error as Error).message;
	switch ((error as NodeJS.ErrnoException).code) {
		case "EADDRINUSE":
			return `Port ${PORT} is taken. Stop what uses it, or take another: PORT=${Number(PORT) + 1} npm start`;
		case "EACCES":
			return `Port ${PORT} needs rights that this process does not have. Take one above 1023, e.g. PORT=3000.`;
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
		case "EAI_AGAIN":
			return `HOST is "${HOST}", which is no address of this machine. Take HOST=127.0.0.1, or HOST=0.0.0.0 for all.`;
		default:
			return (error as Error).stack ?? String(error);
	}
}

/** One Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const sameSignalMs = 500;

/**
 * Ends the process in order on the first SIGINT or SIGTERM, at once on a later one.
 *
 * @param finish  waits for what is in flight
 * @returns ends it in order with an exit code
 */
function leaveOnSignal(finish: () => Promise<void>): (exitCode: number) => Promise<void> {
	let leavingSince: number | null = null;
	const leave = async (exitCode: number) => {
		leavingSince ??= performance.now();
		try {
			await finish();
			process.exit(exitCode);
		} catch (error) {
			console.error(error);
			process.exit(1);
		}
	};
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.on(signal, () => {
			if (leavingSince === null) void leave(0);
			else if (performance.now() - leavingSince > sameSignalMs) process.exit(1);
		});
	}
	return leave;
}

if (import.meta.main) await main();

/** Environment → typed settings, or the reason why not. */
import { resolve } from "node:path";

export const logLevels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

export interface Config {
	port: number;
	host: string;
	/** Absolute. */
	dataDir: string;
	/** Origin under which browsers reach the server when a proxy stands before it, without a trailing slash; null when none does. */
	publicUrl: string | null;
	/** Folder of the built site, absolute; null serves the API alone. */
	siteDir: string | null;
	logLevel: (typeof logLevels)[number];
	/** Off only for tests and measurements. */
	rateLimit: boolean;
}

/** A setting that cannot be used; the message names it, what it is, and what to write instead. */
export class ConfigError extends Error {
	override readonly name = "ConfigError";
}

/**
 * Reads `PORT` (3000), `HOST` (127.0.0.1), `DATA_DIR` (./data), `PUBLIC_URL` (none), `SITE_DIR` (./dist, or `none`),
 * `LOG_LEVEL` (warn), `RATE_LIMIT` (on). An empty value counts as absent.
 *
 * @throws {ConfigError}
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const given = (name: string) => environment[name]?.trim() || undefined;
	return {
		port: readPort(given("PORT")),
		host: readHost(given("HOST")),
		dataDir: resolve(given("DATA_DIR") ?? "data"),
		publicUrl: readPublicUrl(given("PUBLIC_URL")),
		siteDir: given("SITE_DIR") === "none" ? null : resolve(given("SITE_DIR") ?? "dist"),
		logLevel: oneOf("LOG_LEVEL", given("LOG_LEVEL") ?? "warn", logLevels),
		rateLimit: oneOf("RATE_LIMIT", given("RATE_LIMIT") ?? "on", ["on", "off"]) === "on",
	};
}

function readPort(text = "3000"): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (port < 1 || port > 65_535) throw new ConfigError(`PORT is "${text}": give a whole number from 1 to 65535, e.g. PORT=3000.`);
	return port;
}

function readHost(text = "127.0.0.1"): string {
	if (!/^[A-Za-z0-9.:_-]+$/.test(text)) {
		throw new ConfigError(`HOST is "${text}": give the name or address to listen on, e.g. HOST=127.0.0.1, or HOST=0.0.0.0 for all.`);
	}
	return text;
}

function readPublicUrl(text: string | undefined): string | null {
	if (text === undefined) return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash || url.username) {
		throw new ConfigError(`PUBLIC_URL is "${text}": give scheme and host only, e.g. PUBLIC_URL=https://course.example.org.`);
	}
	return url.origin;
}

function oneOf<Value extends string>(name: string, text: string, allowed: readonly Value[]): Value {
	const found = allowed.find((value) => value === text);
	if (!found) throw new ConfigError(`${name} is "${text}": give one of ${allowed.join(", ")}, e.g. ${name}=${allowed[0]}.`);
	return found;
}

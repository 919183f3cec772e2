import { hash, randomBytes, randomInt } from "node:crypto";
import type { Catalog } from "#content/catalog.ts";
import type { Config } from "./config.ts";
import type { LiveAttempts } from "./play/live-attempts.ts";
import type { Storage } from "./storage/port.ts";
import type { Turns } from "./turns.ts";

export interface Clock {
	now(): Date;
}

/** Where chance and secrets come from. */
export interface Ids {
	/** Of an attempt, a submission …: lower-case, cannot be guessed. */
	id(): string;
	/** A secret that is handed to one person, e.g. a session cookie's value. */
	token(): string;
	/** Of an assessed run: a whole number, 0 – 2³² − 1. */
	seed(): number;
}

/** What use cases may reach. */
export interface Deps {
	storage: Storage;
	catalog: Catalog;
	clock: Clock;
	ids: Ids;
	config: Config;
	/** One at a time per account, attempt, submission … */
	turns: Turns;
	live: LiveAttempts;
}

export const systemClock: Clock = { now: () => new Date() };

export const secretIds: Ids = {
	id: () => randomBytes(12).toString("hex"),
	token: () => randomBytes(32).toString("base64url"),
	seed: () => randomInt(2 ** 32),
};

/** What is stored of a token. */
export function hashToken(token: string): string {
	return hash("sha256", token, "hex");
}

export const hourMs = 3_600_000;

/** ISO instant so many milliseconds from now. */
export function later(clock: Clock, ms: number): string {
	return new Date(clock.now().getTime() + ms).toISOString();
}

/** An ISO instant for a sentence: `2026-11-22 14:05 UTC`. */
export function spoken(instant: string): string {
	return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

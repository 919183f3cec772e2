/**
 * What this person has done outside assessment: kept on this device for everyone, and on the server too for those
 * signed in. Entries not sent yet are remembered across pages; both sides merge, so nothing waits for the network.
 */
import { map } from "nanostores";
import type { ProgressEntry } from "#server/wire/progress.ts";
import { call, mayPass } from "../api/client.ts";
import { keep, recall } from "./device.ts";
import { mergeProgress, type Progress, type ProgressKey, progressKey } from "./merge-progress.ts";
import { $account, afterSignOut, beforeSignOut } from "./session.ts";

export const $progress = map<Progress>(recall<Progress>("progress", {}));

const sendAfterMs = 1500;
/** How long another device's news may wait while pages are turned here. */
const fetchAfterMs = 60_000;
/** Well under the 2,000 the server takes at once. */
const batch = 400;
const keepaliveLimit = 50_000;
/** Growing patience while the server cannot be reached. */
const retryMs = [5_000, 15_000, 60_000, 300_000] as const;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> | undefined;

export function entry(kind: ProgressEntry["kind"], ref: string): ProgressEntry | undefined {
	return $progress.get()[progressKey(kind, ref)];
}

/** Remembers what was just done; the newest record under a kind and ref is the one that counts. */
export function record(kind: ProgressEntry["kind"], ref: string, data: ProgressEntry["data"]): void {
	const key = progressKey(kind, ref);
	const before = entry(kind, ref);
	// A device whose clock runs ahead must not make this person's next step vanish.
	const at = Math.max(Date.now(), before ? Date.parse(before.at) + 1 : 0);
	adopt({ [key]: { kind, ref, at: new Date(at).toISOString(), data } });
	keep("progress-unsent", [...new Set([...unsent(), key])]);
	if ($account.get()) {
		clearTimeout(timer);
		timer = setTimeout(syncProgress, sendAfterMs);
	}
}

/** Whether something was done here that the server has not got. */
export function hasUnsent(): boolean {
	return unsent().length > 0;
}

/** Sends what the server has not got and takes what it knows; resolves when done or when there is no connection. */
export async function syncProgress(): Promise<void> {
	clearTimeout(timer);
	while (sending) await sending;
	sending = exchange(false).finally(() => {
		sending = undefined;
	});
	await sending;
}

async function exchange(keepalive: boolean): Promise<void> {
	if (!$account.get()) return;
	do {
		const keys = unsent().slice(0, batch);
		const entries = keys.flatMap((key) => $progress.get()[key] ?? []);
		if (keepalive && JSON.stringify(entries).length > keepaliveLimit) return;
		const answer = await (entries.length > 0
			? call<{ entries: ProgressEntry[] }>("PUT", "/api/progress", { entries }, { keepalive })
			: call<{ entries: ProgressEntry[] }>("GET", "/api/progress"));
		if (!answer.ok) return later(answer.status);
		failures = 0;
		adopt(Object.fromEntries(answer.value.entries.map((held) => [progressKey(held.kind, held.ref), held])));
		const sent = new Map(entries.map((held) => [progressKey(held.kind, held.ref), held.at]));
		// An entry recorded anew while its predecessor was on the way still has to go.
		keep("progress-unsent", stillUnsent(keys, sent));
		keep("progress-fetched", Date.now());
	} while (unsent().length > 0);
}

/** Tries again after a while when waiting may help. */
function later(status: number): void {
	if (!mayPass(status) || unsent().length === 0) return;
	clearTimeout(timer);
	timer = setTimeout(syncProgress, retryMs[Math.min(failures++, retryMs.length - 1)]);
}

function stillUnsent(keys: readonly ProgressKey[], sent: ReadonlyMap<ProgressKey, string>): ProgressKey[] | undefined {
	const left = unsent().filter((key) => !keys.includes(key) || (sent.has(key) && $progress.get()[key]?.at !== sent.get(key)));
	return left.length > 0 ? left : undefined;
}

function unsent(): ProgressKey[] {
	return recall<ProgressKey[]>("progress-unsent", []);
}

/** Merges with what is shown and with what another tab may have stored meanwhile. */
function adopt(news: Progress): void {
	const merged = mergeProgress(mergeProgress(recall<Progress>("progress", {}), $progress.get()), news);
	keep("progress", merged);
	$progress.set(merged);
}

function forget(): void {
	clearTimeout(timer);
	for (const key of ["progress", "progress-unsent", "progress-fetched", "progress-owner"]) keep(key, undefined);
	$progress.set({});
}

/**
 * A visitor's progress becomes that of the account they sign in to or create. What is left of somebody else, whose
 * session ended without a sign-out, does not.
 */
function welcome(accountId: string): void {
	const owner = recall<string | null>("progress-owner", null);
	if (owner !== null && owner !== accountId) forget();
	keep("progress-owner", accountId);
	const stale = Date.now() - recall("progress-fetched", 0) > fetchAfterMs;
	if (owner !== accountId || stale || unsent().length > 0) void syncProgress();
}

if (typeof document !== "undefined") {
	$account.subscribe((account) => {
		if (account) welcome(account.id);
	});
	beforeSignOut.add(async () => {
		if (unsent().length > 0) await syncProgress();
	});
	afterSignOut.add(forget);
	addEventListener("storage", (event) => {
		if (event.key === "smm:progress") $progress.set(recall<Progress>("progress", {}));
	});
	document.addEventListener("visibilitychange", () => {
		if (unsent().length === 0) return;
		if (document.visibilityState === "visible") void syncProgress();
		else if (!sending) void exchange(true);
	});
}

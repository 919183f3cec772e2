import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { ProgressEntry } from "../wire/progress.ts";

const mostEntries = 2000;
/** Of one entry's data, as JSON: a practice run with many own words. */
const mostEntryBytes = 128_000;
const mostBytes = 4_000_000;

/**
 * Joins what a browser did with what is kept: per kind and ref the later one stays, and of two at the same instant the one
 * that is kept. An instant ahead of the server's clock counts as now, so that a wrong clock wins once and not for ever.
 *
 * @returns the whole list
 */
export function mergeProgress(
	{ storage, clock, turns }: Pick<Deps, "storage" | "clock" | "turns">,
	{ accountId, entries }: { accountId: string; entries: readonly ProgressEntry[] },
): Promise<Outcome<readonly ProgressEntry[]>> {
	return turns.take(`progress ${accountId}`, async () => {
		const large = entries.findIndex(({ data }) => sizeOf(data) > mostEntryBytes);
		if (large >= 0) {
			return refuse("progress-full", { issues: [{ path: `body.entries.${large}.data`, message: `Larger than ${mostEntryBytes} bytes` }] });
		}
		const kept = await storage.progress(accountId);
		const merged = join(kept, entries, clock.now().toISOString());
		if (merged === kept) return accept(kept);
		if (merged.length > mostEntries || sizeOf(merged) > mostBytes) return refuse("progress-full");
		await storage.saveProgress(accountId, merged);
		return accept(merged);
	});
}

/** The kept list itself when nothing is newer. */
export function join(kept: readonly ProgressEntry[], incoming: readonly ProgressEntry[], now: string): readonly ProgressEntry[] {
	const byKey = new Map(kept.map((entry) => [keyOf(entry), entry]));
	let changed = false;
	for (const entry of incoming) {
		const at = instantOf(entry.at, now);
		const before = byKey.get(keyOf(entry));
		if (before && Date.parse(before.at) >= Date.parse(at)) continue;
		byKey.set(keyOf(entry), { ...entry, at });
		changed = true;
	}
	return changed ? [...byKey.values()] : kept;
}

const keyOf = ({ kind, ref }: ProgressEntry) => `${kind}:${ref}`;
const instantOf = (at: string, now: string) => (Date.parse(at) > Date.parse(now) ? now : new Date(at).toISOString());
const sizeOf = (data: unknown) => Buffer.byteLength(JSON.stringify(data));

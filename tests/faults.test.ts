/** A small part of `npm run faults`. */
import { expect, test } from "vitest";
import { checkFailingDisk } from "#server/storage/faults/failing-disk.ts";
import { checkFailingStarts } from "#server/storage/faults/failing-start.ts";
import { checkKills } from "#server/storage/faults/kill.ts";
import { checkPowerCuts } from "#server/storage/faults/power-cut.ts";

test("every write acknowledged before a kill is there afterwards", { timeout: 60_000 }, async () => {
	expect(await checkKills({ rounds: 3, seed: 1, mostWrites: 150 })).toMatchObject({ rounds: 3, findings: [] });
});

test("a power cut at any call to the disk loses nothing that was acknowledged", { timeout: 60_000 }, async () => {
	const checked = await checkPowerCuts({ lanes: 1, every: 1, survivors: ["lost", "names", 1], againEvery: 0 });
	expect(checked.findings).toEqual([]);
	expect(checked.rounds).toBeGreaterThan(100);
});

test("a second power cut, in the start after the first, loses nothing either", { timeout: 60_000 }, async () => {
	expect(await checkPowerCuts({ lanes: 2, every: 23, survivors: ["lost", 2], againEvery: 2 })).toMatchObject({ findings: [] });
});

test("a full disk at any call leaves the state before it, and writes go on when there is room", { timeout: 60_000 }, async () => {
	const one = await checkFailingDisk({ code: "ENOSPC", calls: 1, every: 2, failedSyncWrites: true });
	const all = await checkFailingDisk({ code: "ENOSPC", calls: "until freed", every: 3, failedSyncWrites: false });
	expect([...one.findings, ...all.findings]).toEqual([]);
	expect(one.compared).toBeGreaterThan(500);
});

test("a start that a failing disk interrupts can be repeated", async () => {
	expect(await checkFailingStarts("EIO")).toMatchObject({ findings: [] });
});

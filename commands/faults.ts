/**
 * `npm run faults`: does the storage keep what it acknowledged? Kills a writing process, cuts the power of a simulated
 * disk at each of its calls, and makes each call fail. `-- --rounds 200` for more kills, `-- --seed 7` for the same
 * moments, `-- --json` for JSON. Exits with 1 when anything is lost, half-written or unreadable.
 */
import { parseArgs } from "node:util";
import { checkFailingDisk } from "#server/storage/faults/failing-disk.ts";
import { checkFailingStarts } from "#server/storage/faults/failing-start.ts";
import type { Checked } from "#server/storage/faults/finding.ts";
import { checkKills } from "#server/storage/faults/kill.ts";
import { checkPowerCuts } from "#server/storage/faults/power-cut.ts";
import type { Survivors } from "#server/storage/faults/simulated-disk.ts";

const { values } = parseArgs({
	options: { rounds: { type: "string", default: "30" }, seed: { type: "string" }, json: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(rounds) || rounds < 0 || !Number.isInteger(seed)) {
	console.error("--rounds and --seed are whole numbers, e.g. npm run faults -- --rounds 200 --seed 7");
	process.exit(2);
}

const survivors: readonly Survivors[] = ["lost", "kept", "names", seed, seed + 1];
const done: Checked[] = [];
async function run(check: Promise<Checked>): Promise<void> {
	const checked = await check;
	done.push(checked);
	if (!values.json) console.log(row(checked.name, checked.rounds, checked.compared, checked.findings.length));
}

function row(...[name, ...figures]: readonly [string, ...(string | number)[]]): string {
	return name.padEnd(52) + figures.map((figure) => String(figure).padStart(12)).join("");
}

if (!values.json) console.log(`seed ${seed}\n${row("", "faults", "looked at", "found")}`);
await run(checkKills({ rounds, seed, mostWrites: 1000 }));
await run(checkPowerCuts({ lanes: 1, every: 1, survivors, againEvery: 0 }));
await run(checkPowerCuts({ lanes: 3, every: 1, survivors, againEvery: 0 }));
await run(checkPowerCuts({ lanes: 1, every: 5, survivors, againEvery: 1 }));
for (const code of ["ENOSPC", "EIO"] as const) {
	for (const calls of [1, 2, 3, 5, "until freed"] as const) {
		for (const failedSyncWrites of [false, true]) await run(checkFailingDisk({ code, calls, every: 1, failedSyncWrites }));
	}
	await run(checkFailingStarts(code));
}

const findings = done.flatMap((checked) => checked.findings);
if (values.json) console.log(JSON.stringify({ seed, done }, null, "\t"));
else {
	for (const { where, what } of findings.slice(0, 20)) console.log(`\n${where}\n  ${what}`);
	if (findings.length > 20) console.log(`\n… and ${findings.length - 20} more`);
	console.log(findings.length === 0 ? "\nNothing acknowledged was lost." : `\n${findings.length} found.`);
}
process.exitCode = findings.length === 0 ? 0 : 1;

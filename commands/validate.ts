/**
 * `npm run validate`: plays generated scenarios and holds what comes out against the published findings that each
 * engine has to reproduce. Exits with 1 when one lies outside its band. `--json` prints JSON.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Fact, holds, type Measured } from "#simulations/kernel/fact.ts";
import { registry } from "#simulations/registry.ts";
import { table } from "./columns.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const results = [];
for (const simulation of Object.keys(registry)) {
	if (!existsSync(`simulations/${simulation}/facts.ts`)) {
		console.error(`${simulation} has no facts.ts: it is held against no published finding.`);
		continue;
	}
	const { facts } = (await import(`#simulations/${simulation}/facts.ts`)) as { facts: readonly Fact[] };
	for (const { measure, ...fact } of facts) results.push({ simulation, ...fact, measured: measure() });
}

if (values.json) console.log(JSON.stringify(results, null, "\t"));
else {
	for (const { id, finding, source, sure, measured } of results) {
		console.log(`\n${id}  ${finding} [${sure}: ${source}]`);
		console.log(indent(table(["", "measured", "band", "holds"], measured.map(row))));
	}
}
const failing = results.filter(({ measured }) => !measured.every(holds)).map(({ id }) => id);
if (failing.length > 0) {
	console.error(`\nOutside the band: ${failing.join(", ")}.`);
	process.exitCode = 1;
}

function row(measured: Measured): readonly string[] {
	const { what, atLeast, atMost, digits = 2 } = measured;
	const band = atMost === Number.POSITIVE_INFINITY ? "> 0" : `${atLeast.toFixed(digits)} – ${atMost.toFixed(digits)}`;
	return [what, measured.measured.toFixed(digits), band, holds(measured) ? "yes" : "NO"];
}

function indent(text: string): string {
	return text.replace(/^/gm, "    ");
}

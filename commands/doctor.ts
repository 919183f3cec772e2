/**
 * `npm run doctor`: is this machine, this course, this data folder sound? One line a finding: level, code, file, what
 * to do. `-- --json` prints JSON. Exits with 1 when there is an error.
 * `-- --matrix` prints instead where each duty of the profession is taught, practised and assessed; with `--strict` it
 * exits with 1 when one is not.
 */
import { parseArgs } from "node:util";
import { loadCatalog } from "#content/catalog.ts";
import { readConfig } from "#server/config.ts";
import { examineCourse } from "./doctor/course.ts";
import { examineData } from "./doctor/data.ts";
import { type Finding, lineOf } from "./doctor/finding.ts";
import { examineMachine } from "./doctor/machine.ts";
import { gapsOf, matrixOf, matrixText } from "./doctor/matrix.ts";
import { isBuilt } from "./start/is-built.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, matrix: { type: "boolean" }, strict: { type: "boolean" } } });
if (values.matrix) {
	const rows = matrixOf(loadCatalog());
	console.log(values.json ? JSON.stringify(rows, null, "\t") : matrixText(rows));
	process.exit(values.strict && rows.some((row) => gapsOf(row).length > 0) ? 1 : 0);
}
const findings: Finding[] = [...examineMachine(), ...examineCourse()];
try {
	const { dataDir, siteDir } = readConfig(process.env);
	if (siteDir) {
		findings.push(
			isBuilt(process.cwd(), siteDir)
				? { level: "ok", code: "site", file: siteDir, message: "is built and no older than its sources." }
				: { level: "ok", code: "site-to-build", file: siteDir, message: "is not built, or older than its sources; `npm start` builds it." },
		);
	}
	findings.push(...(await examineData(dataDir)));
} catch (error) {
	findings.push({ level: "error", code: "setting", file: "environment", message: (error as Error).message });
}
console.log(values.json ? JSON.stringify(findings, null, "\t") : findings.map(lineOf).join("\n"));
process.exitCode = findings.some(({ level }) => level === "error") ? 1 : 0;

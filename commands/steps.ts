import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One thing to run; a Vitest step counts its tests, any other counts as one. */
export interface Step {
	name: string;
	command: readonly string[];
	/** Project of vitest.config.ts. */
	vitest?: string;
}

interface Outcome {
	step: Step;
	passed: number;
	failed: number;
	skipped: number;
	seconds: number;
	output: string;
}

/** Programs that npm put beside the project, so that Node 24 runs them whatever the system's Node is. */
const bin = join(process.cwd(), "node_modules/.bin");
const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", NO_COLOR: "1" };

/**
 * Runs groups one after the other, the steps of a group side by side; says how each went and, last,
 * `N passed, N failed` on a line of its own.
 *
 * @returns the exit code: 0 when nothing failed
 */
export async function runSteps(groups: readonly (readonly Step[])[]): Promise<number> {
	const outcomes: Outcome[] = [];
	for (const group of groups) {
		const done = await Promise.all(group.map(runStep));
		for (const outcome of done) report(outcome);
		outcomes.push(...done);
		if (done.some((outcome) => outcome.step.name === "build" && outcome.failed > 0)) break;
	}
	const sum = (key: "passed" | "failed" | "skipped") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
	const skipped = sum("skipped");
	console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
	return sum("failed") === 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), "step-"));
	const results = join(folder, "results.json");
	const command = step.vitest
		? ["vitest", "run", "--project", step.vitest, "--reporter=minimal", "--reporter=json", `--outputFile.json=${results}`]
		: step.command;
	const begun = performance.now();
	const { code, output } = await run(command);
	const seconds = (performance.now() - begun) / 1000;
	const counts = step.vitest && existsSync(results) ? countTests(results) : { passed: 0, failed: 0, skipped: 0 };
	rmSync(folder, { recursive: true });
	if (code === 0 && !step.vitest) counts.passed = 1;
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	return { step, ...counts, seconds, output };
}

function countTests(file: string) {
	const results = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
	return { passed: results.numPassedTests, failed: results.numFailedTests, skipped: results.numPendingTests };
}

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
	const [program = "", ...parameters] = command;
	return new Promise((done) => {
		const child = spawn(program, parameters, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		child.stdout.on("data", (chunk) => (output += chunk));
		child.stderr.on("data", (chunk) => (output += chunk));
		child.on("error", (error) => done({ code: 1, output: `${output}${error.message}\n` }));
		child.on("close", (code) => done({ code: code ?? 1, output }));
	});
}

function report({ step, passed, failed, seconds, output }: Outcome): void {
	const count = step.vitest ? ` ${passed} tests` : "";
	if (failed === 0) console.log(`ok      ${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${count}`);
	else console.log(`FAILED  ${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s\n${output.trimEnd()}\n`);
}

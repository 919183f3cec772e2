import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { readCohort } from "../../commands/demo/cohort.ts";

const run = promisify(execFile);
let password = "";

/** Fills an empty data folder with the demo's cohort, as `npm run demo` does. */
export async function fillWithCohort(dataDir: string): Promise<void> {
	const { stdout } = await run(join(process.cwd(), "node_modules/.bin/node"), ["commands/demo.ts"], {
		env: { ...process.env, DATA_DIR: dataDir },
	});
	password = /password (\S+):/.exec(stdout)?.[1] ?? "";
}

/** E-mail of the first learner of the cohort about whom this holds. */
export function learnerWho(is: (learner: ReturnType<typeof readCohort>["learners"][number]) => boolean): string {
	const found = readCohort().learners.find(is);
	if (!found) throw new Error("Nobody in the demo's cohort is like that.");
	return found.email;
}

export const curatorEmail = readCohort().curators[0]?.email ?? "";
export const ownerEmail = "owner@demo.example";

/** Signs somebody of the cohort in, without the detour over the form. */
export async function enter(page: Page, origin: string, email: string): Promise<void> {
	const answer = await page.request.post("/api/session", { data: { email, password }, headers: { origin } });
	if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
	await page.addInitScript(() => localStorage.setItem("smm:signed-in", "true"));
}

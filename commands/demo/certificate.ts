import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseYaml } from "#content/yaml.ts";
import type { OwnCertificate } from "#server/wire/certificate.ts";
import { doWork } from "./do-work.ts";
import { type Backstage, playScenario } from "./play-scenario.ts";
import { type DemoPage, readDemoPage, savePage } from "./portfolio.ts";
import { sitExam } from "./sit-exam.ts";
import type { Caller, Uploader } from "./visitor.ts";
import { type DemoWork, fieldsOf, readWork } from "./works.ts";

const graduateSchema = z.strictObject({
	/** E-mail of who gets it. */
	learner: z.email(),
	/** As it stands on the certificate. */
	name: z.string(),
	/** Assignments whose work is in `works/`, beside those that the cohort has. */
	works: z.array(z.string()),
});

interface Plan {
	learner: string;
	name: string;
	/** By assignment. */
	works: Readonly<Record<string, DemoWork>>;
	/** Saved when an assignment asks for the portfolio. */
	page: DemoPage;
}

export function readCertificatePlan(): Plan {
	const file = readFileSync(new URL("certificate.yaml", import.meta.url), "utf8");
	const { works, ...graduate } = graduateSchema.parse(parseYaml(file));
	return { ...graduate, works: Object.fromEntries(works.map((id) => [id, readWork(id)])), page: readDemoPage() };
}

/** Does whatever the course's rule still asks of the learner, through the API. */
export async function meetRule(
	learner: Uploader,
	curator: Caller,
	{ works, page }: Pick<Plan, "works" | "page">,
	backstage: Backstage,
): Promise<void> {
	const { catalog, pass } = backstage;
	const { standing } = await learner.call<OwnCertificate>("GET", "/api/certificate");
	for (const { kind, id } of standing.requirements.filter(({ state }) => state !== "met")) {
		pass(60 * 5);
		if (kind === "run") await playScenario(learner, id, "expert", backstage);
		else if (kind === "exam") await sitExam(learner, catalog, id, (catalog.exams.get(id)?.exam.draw ?? 0) - 1);
		else {
			const assignment = catalog.assignments.get(id)?.assignment;
			const work = works[id];
			if (!assignment || !work) throw new Error(`The certificate asks for ${id}: write it in commands/demo/works/${id}.yaml.`);
			if (assignment.fields.some((field) => field.kind === "portfolio")) await savePage(learner, page);
			await doWork(learner, curator, assignment, { ...work, fields: fieldsOf(assignment, work) }, "accepted", pass);
		}
	}
}

/** Earns the certificate and asks for it. Gives the address at which it is verified. */
export async function earnCertificate(learner: Uploader, curator: Caller, plan: Plan, backstage: Backstage): Promise<string> {
	await meetRule(learner, curator, plan, backstage);
	const { certificate } = await learner.call<OwnCertificate>("POST", "/api/certificate", { name: plan.name });
	return certificate?.path ?? "";
}

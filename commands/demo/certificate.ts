import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseYaml } from "#content/yaml.ts";
import type { OwnCertificate } from "#server/wire/certificate.ts";
import { doWork } from "./do-work.ts";
import { type Backstage, playScenario } from "./play-scenario.ts";
import { sitExam } from "./sit-exam.ts";
import type { Caller } from "./visitor.ts";

const planSchema = z.strictObject({
	/** E-mail of who gets it. */
	learner: z.email(),
	/** As it stands on the certificate. */
	name: z.string(),
	/** Assignment id → what is written in its fields. */
	works: z.record(z.string(), z.record(z.string(), z.string())),
});
type Plan = z.infer<typeof planSchema>;

export function readCertificatePlan(): Plan {
	return planSchema.parse(parseYaml(readFileSync(new URL("certificate.yaml", import.meta.url), "utf8")));
}

/** Does whatever the course's rule still asks of the learner, through the API. */
export async function meetRule(learner: Caller, curator: Caller, { works }: Pick<Plan, "works">, backstage: Backstage): Promise<void> {
	const { catalog, pass } = backstage;
	const { standing } = await learner.call<OwnCertificate>("GET", "/api/certificate");
	for (const { kind, id } of standing.requirements.filter(({ state }) => state !== "met")) {
		pass(60 * 5);
		if (kind === "run") await playScenario(learner, id, "expert", backstage);
		else if (kind === "exam") await sitExam(learner, catalog, id, (catalog.exams.get(id)?.exam.draw ?? 0) - 1);
		else {
			const assignment = catalog.assignments.get(id)?.assignment;
			const fields = works[id];
			if (!assignment || !fields) throw new Error(`The certificate asks for ${id}: write it in commands/demo/certificate.yaml.`);
			await doWork(learner, curator, assignment, fields, "accepted", pass);
		}
	}
}

/** Earns the certificate and asks for it. Gives the address at which it is verified. */
export async function earnCertificate(learner: Caller, curator: Caller, plan: Plan, backstage: Backstage): Promise<string> {
	await meetRule(learner, curator, plan, backstage);
	const { certificate } = await learner.call<OwnCertificate>("POST", "/api/certificate", { name: plan.name });
	return certificate?.path ?? "";
}

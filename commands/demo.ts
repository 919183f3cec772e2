/**
 * `npm run demo`: fills an empty data folder with a believable cohort, made by playing the policies through the real API,
 * so that every page has something to show. `DATA_DIR` says which folder (./data).
 */
import { loadCatalog } from "#content/catalog.ts";
import { buildApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { secretIds } from "#server/deps.ts";
import { openStorage } from "#server/storage/open.ts";
import { makeFirstAdminLink } from "#server/usecases/make-link.ts";
import type { NewLink } from "#server/wire/links.ts";
import { earnCertificate, readCertificatePlan } from "./demo/certificate.ts";
import { readCohort } from "./demo/cohort.ts";
import { doWork, waiting } from "./demo/do-work.ts";
import { playScenario } from "./demo/play-scenario.ts";
import { publishPage, readDemoPage } from "./demo/portfolio.ts";
import { handInPosts, readDemoPosts } from "./demo/posts.ts";
import { progressOf, progressOfAll } from "./demo/progress.ts";
import { sitExam } from "./demo/sit-exam.ts";
import { Visitor } from "./demo/visitor.ts";

const password = "paper-and-ink-2026";
const owner = { name: "Olga Owner", email: "owner@demo.example" };
/** The cohort began so many days ago; nobody does anything in the future. */
const daysAgo = 21;

const config = { ...readConfig(process.env), rateLimit: false, siteDir: null };
const storage = await openStorage({ dataDir: config.dataDir });
try {
	if ((await storage.accounts()).length > 0) {
		throw new Error(
			`${config.dataDir} has accounts already, and demo people do not belong among them. Give an empty folder, e.g. DATA_DIR=./demo-data npm run demo.`,
		);
	}
	await fill();
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
} finally {
	await storage.close();
}

async function fill(): Promise<void> {
	const catalog = loadCatalog();
	const cohort = readCohort();
	const page = readDemoPage();
	const plan = readCertificatePlan();
	const posts = readDemoPosts();
	let verifiedAt = "";
	let now = Date.now() - daysAgo * 86_400_000;
	const clock = { now: () => new Date(Math.min(now, Date.now())) };
	const pass = (minutes: number) => {
		now += minutes * 60_000;
	};
	const app = await buildApp({ storage, catalog, clock, ids: secretIds, config });
	const signUp = async (person: { name: string; email: string }, link?: NewLink | null) => {
		const visitor = new Visitor(app);
		await visitor.call("POST", "/api/accounts", { ...person, password, ...(link && { link: link.path.split("#")[1] }) });
		return visitor;
	};

	const admin = await signUp({ ...owner }, await makeFirstAdminLink({ storage, clock, ids: secretIds }));
	const curators: Visitor[] = [];
	for (const curator of cohort.curators)
		curators.push(await signUp({ ...curator }, await admin.call<NewLink>("POST", "/api/admin/invites", {})));

	const [module] = catalog.modules;
	const assignment = module?.assignments[0] ? catalog.assignments.get(module.assignments[0])?.assignment : undefined;
	const [assessed] = catalog.course.certificate.scenarios;
	if (!module?.exam || !assignment || !assessed)
		throw new Error("The demo needs a first module with an exam, an assignment, and the certificate an assessed scenario.");
	const backstage = { catalog, pass, seedOf: async (id: string) => (await storage.attempt(id))?.seed ?? 0 };

	const start = now;
	for (const [index, learner] of cohort.learners.entries()) {
		now = start + index * 14 * 3_600_000;
		const visitor = await signUp({ name: learner.name, email: learner.email });
		pass(90 * (learner.lessons + 1));
		await visitor.call("PUT", "/api/progress", { entries: progressOf(module, learner.lessons, learner.name, clock.now().toISOString()) });
		for (const policy of learner.plays) {
			await playScenario(visitor, assessed, policy, backstage);
			pass(60 * (catalog.course.retakeAfterHours + 1));
		}
		if (learner.open) await playScenario(visitor, assessed, "competent", backstage, 0.4);
		if (learner.exam !== undefined) await sitExam(visitor, catalog, module.exam, learner.exam);
		pass(60 * 3);
		const fields = learner.work && cohort.works[learner.work.text];
		const curator = curators[index % curators.length];
		if (learner.work && fields && curator) await doWork(visitor, curator, assignment, { fields }, learner.work.state, pass);
		if (learner.email === plan.learner && curator) {
			for (const entries of progressOfAll(catalog, learner.name, clock.now().toISOString()))
				await visitor.call("PUT", "/api/progress", { entries });
			verifiedAt = await earnCertificate(visitor, curator, plan, backstage);
		}
		if (learner.email === page.learner) await publishPage(visitor, page);
		if (learner.email === posts.learner) await handInPosts(visitor, catalog, posts);
		console.log(
			`${learner.name.padEnd(20)} ${learner.lessons} lessons, ${learner.plays.length} shifts${learner.work ? `, work ${learner.work.state}` : ""}`,
		);
	}
	const queue = await waiting(curators[0] as Visitor);
	await app.close();
	console.log(`
${cohort.learners.length} learners, ${cohort.curators.length} curators, 1 owner are in ${config.dataDir}; ${queue} pieces of work wait for a curator.
Start the site with the same DATA_DIR and sign in, password ${password}:
  owner    ${owner.email}
  curator  ${cohort.curators[0]?.email}
  learner  ${plan.learner} (has the certificate)  ${cohort.learners[3]?.email} (work returned)  ${cohort.learners[14]?.email} (just begun)
A published portfolio: /p/${page.handle}, and a certificate: ${verifiedAt}`);
}

/** All that the course's certificate asks for, done by the shortest way. */
import { playPolicy } from "#simulations/kernel/replay.ts";
import { registered } from "#simulations/registry.ts";
import type { TestApp } from "./test-app.ts";
import type { TestBrowser } from "./test-browser.ts";
import { passExam } from "./test-evidence.ts";
import { pageFitToHandIn, save } from "./test-portfolio.ts";
import { finishedWork } from "./test-work.ts";

/** @param curator  accepts the work; null leaves it handed in */
export async function meetAll(course: TestApp, learner: TestBrowser, curator: TestBrowser | null): Promise<void> {
	const { modules, course: settings } = course.catalog;
	for (const { exam } of modules) if (exam) await passExam(course, learner, exam);
	for (const id of settings.certificate.assignments) await doAssignment(course, learner, curator, id);
	for (const id of settings.certificate.scenarios) await passScenario(course, learner, id);
}

export async function earnCertificate(course: TestApp, learner: TestBrowser, name = "Mia Berg") {
	await meetAll(course, learner, null);
	return (await learner.call("POST", "/api/certificate", { name })).json.certificate;
}

/** Gives `other` copies of all that `learner` has done but what is about `left`. */
export async function earnExcept({ storage }: TestApp, learner: TestBrowser, other: TestBrowser, left: string): Promise<void> {
	const own = { accountId: other.accountId };
	const idOf = (id: string) => `${id}-${other.accountId}`.slice(0, 60);
	for (const sitting of await storage.sittingsOf(learner.accountId)) {
		if (sitting.examId === left) continue;
		const copy = { ...sitting, ...own, id: idOf(sitting.id) };
		await storage.addSitting({ ...copy, state: "open", answers: null });
		await storage.endSitting(copy);
	}
	for (const submission of await storage.submissionsOf(learner.accountId))
		if (submission.assignmentId !== left) await storage.addSubmission({ ...submission, ...own, id: idOf(submission.id) });
	for (const attempt of await storage.attemptsOf(learner.accountId)) {
		if (attempt.scenarioId === left) continue;
		const copy = { ...attempt, ...own, id: idOf(attempt.id) };
		await storage.addAttempt({ ...copy, state: "open", verdict: null, log: [] });
		await storage.endAttempt(copy);
	}
}

async function doAssignment({ catalog }: TestApp, learner: TestBrowser, curator: TestBrowser | null, id: string): Promise<void> {
	const entry = catalog.assignments.get(id);
	if (!entry) throw new Error(`There is no assignment ${id}.`);
	const { assignment } = entry;
	if (assignment.fields.some(({ kind }) => kind === "portfolio")) await save(learner, 0, pageFitToHandIn());
	const path = `/api/work/${id}`;
	const { json: saved } = await learner.call("PUT", `${path}/draft`, { version: 0, ...finishedWork(entry) });
	const { json: work } = await learner.call("POST", `${path}/hand-in`, { version: saved.version });
	if (!curator) return;
	const { json: claimed } = await curator.call("POST", `/api/reviews/${work.id}/claim`);
	const levels = Object.fromEntries(assignment.rubric.map((criterion) => [criterion.id, 3]));
	const review = { version: claimed.version, levels, summary: "Good.", notes: [], decision: "accepted", quotable: false };
	await curator.call("POST", `/api/reviews/${work.id}/decision`, review);
}

/** Plays by the expert policy, which sees what a player sees, on a mirror of the run. */
async function passScenario(course: TestApp, learner: TestBrowser, scenarioId: string): Promise<void> {
	const scenario = course.catalog.scenarios.get(scenarioId)?.scenario;
	const simulation = scenario && registered(scenario.simulation)?.simulation;
	if (!simulation) throw new Error(`There is no scenario ${scenarioId}.`);
	const { json: attempt } = await learner.call("POST", "/api/attempts", { scenarioId });
	const seed = (await course.storage.attempt(attempt.id))?.seed ?? 0;
	for (const [seq, action] of playPolicy(simulation, scenario, seed, simulation.policies.expert).run.log.entries())
		await learner.call("POST", `/api/attempts/${attempt.id}/actions`, { seq, action });
	await learner.call("POST", `/api/attempts/${attempt.id}/finish`, {});
}

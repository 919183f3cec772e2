import { expect, onTestFinished, test, vi } from "vitest";
import { adSandbox } from "#simulations/ad-sandbox/simulation.ts";
import { testApp } from "../server/test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

/** Fields of a scenario and of a state that nobody may read off an answer before the verdict. */
const hidden =
	/"(seed|appeal|appealTo|quality|conversion|affinity|organicPerDay|organicFromVisitors|visitorsAffinity|visitorsConversion|truth)":/;

async function campaign() {
	const course = await testApp();
	onTestFinished(() => course.close());
	const learner = await course.signedIn();
	const entry = [...course.catalog.scenarios.values()].find(({ simulation, scenario }) => simulation === "ad-sandbox" && scenario.assessed);
	if (entry?.simulation !== "ad-sandbox") throw new Error("The course has no assessed campaign to test with.");
	const begun = await learner.call("POST", "/api/attempts", { scenarioId: entry.scenario.id });
	const seed = (await course.storage.attempt(begun.json.id))?.seed ?? Number.NaN;
	return { ...entry, learner, begun, seed, id: begun.json.id as string };
}

test("until the verdict no answer of a campaign holds what the market hides", async () => {
	const { learner, scenario, words, begun, seed, id } = await campaign();
	const { expert } = adSandbox.policies;
	let memory = expert.start(seed);
	let state = adSandbox.begin(scenario, seed);
	expect(begun.text).not.toMatch(hidden);
	for (let seq = 0; !adSandbox.isOver(state); seq += 1) {
		const decided = expert.decide(adSandbox.observe(state), adSandbox.read(state), memory);
		const next = adSandbox.step(state, decided.action);
		if (!next.ok) throw new Error(`The expert was refused: ${next.code}`);
		({ state } = next);
		({ memory } = decided);
		const answer = await learner.call("POST", `/api/attempts/${id}/actions`, { seq, action: decided.action });
		expect(answer.status, answer.text.slice(0, 200)).toBe(200);
		expect(answer.json.observation).toEqual(JSON.parse(JSON.stringify(adSandbox.observe(state))));
		expect(answer.text).not.toMatch(hidden);
		for (const paragraph of words.truth) expect(answer.text.includes(JSON.stringify(paragraph).slice(1, -1))).toBe(false);
	}
	const { json } = await learner.call("POST", `/api/attempts/${id}/finish`);
	expect(json.revealed.truth).toEqual(words.truth);
	expect(Object.keys(json.debrief.answers).toSorted()).toEqual(
		(json.observation.questions as { id: string }[]).map((question) => question.id).toSorted(),
	);
});

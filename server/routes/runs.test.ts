import { expect, onTestFinished, test, vi } from "vitest";
import { feedEntries } from "#content/simulations.ts";
import type { FeedScenario } from "#simulations/community-feed/schema.ts";
import { communityFeed } from "#simulations/community-feed/simulation.ts";
import { replay } from "#simulations/kernel/replay.ts";
import type { Debrief } from "#simulations/kernel/simulation.ts";
import { testApp } from "../test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const scenarioId = "opening-day";

/** A learner's shift of three actions, under way, and a curator. */
async function open(options?: Parameters<typeof testApp>[0]) {
	const course = await testApp(options);
	onTestFinished(() => course.close());
	const learner = await course.signedIn();
	const curator = await course.signedIn("curator");
	const { id } = (await learner.call("POST", "/api/attempts", { scenarioId })).json;
	const wait = (seq: number) => learner.call("POST", `/api/attempts/${id}/actions`, { seq, action: { type: "wait", minutes: 60 } });
	const { json } = await wait(0);
	const commentId = json.observation.comments[0]?.id;
	await learner.call("POST", `/api/attempts/${id}/actions`, { seq: 1, action: { type: "hide", commentId } });
	await wait(2);
	return {
		course,
		learner,
		curator,
		id: id as string,
		finish: () => learner.call("POST", `/api/attempts/${id}/finish`),
		look: (who = curator) => who.call("GET", `/api/runs/${id}`),
	};
}

test("a curator sees a finished run with all that it takes to play it again, and it ends where it ended", async () => {
	const { learner, finish, look } = await open();
	const done = (await finish()).json;
	const { status, json } = await look();
	expect(status).toBe(200);
	expect(json).toMatchObject({ learner: learner.person.name, scenarioId, state: "done", stopped: null, score: done.score });
	expect({ verdict: json.verdict, debrief: json.debrief, revealed: json.revealed, words: json.words }).toEqual({
		verdict: done.verdict,
		debrief: done.debrief,
		revealed: done.revealed,
		words: done.words,
	});
	expect(json.log.map(({ type }: { type: string }) => type)).toEqual(["wait", "hide", "wait"]);
	const again = replay(communityFeed, { ...json, simulation: json.simulation });
	expect([again.played, again.failure]).toEqual([3, null]);
	expect(communityFeed.grade({ ...json, simulation: json.simulation })).toEqual(json.verdict);
});

test("a run under way is there for nobody but its player, admins included", async () => {
	const { course, curator, look, finish } = await open();
	const admin = await course.signedIn("admin");
	for (const who of [curator, admin]) expect((await look(who)).json).toMatchObject({ code: "not-found" });
	await finish();
	for (const who of [curator, admin]) expect((await look(who)).status).toBe(200);
});

test("learners see no runs, not even their own, and curators not their own either", async () => {
	const { course, learner, curator, finish, look } = await open();
	await finish();
	expect((await look(learner)).json.code).toBe("not-allowed");
	expect((await look(await course.signedIn())).json.code).toBe("not-allowed");
	const own = (await curator.call("POST", "/api/attempts", { scenarioId })).json;
	await curator.call("POST", `/api/attempts/${own.id}/finish`);
	expect((await curator.call("GET", `/api/runs/${own.id}`)).json.code).toBe("own-work");
});

test("who has the same shift open sees nobody's run of it until theirs is finished", async () => {
	const { course, curator, finish, look } = await open();
	await finish();
	const own = (await curator.call("POST", "/api/attempts", { scenarioId })).json;
	const refused = await look();
	expect([refused.status, refused.json.code]).toEqual([409, "run-under-way"]);
	const entry = feedEntries(course.catalog.scenarios).get(scenarioId);
	for (const text of Object.values(entry?.words.why ?? {})) expect(refused.text).not.toContain(text);
	await curator.call("POST", `/api/attempts/${own.id}/finish`);
	expect((await look()).status).toBe(200);
});

test("a void attempt is refused with words, an unknown one is not found, a malformed id is named", async () => {
	const { course, curator, learner, id, look } = await open();
	const stored = await course.storage.attempt(id);
	if (stored) await course.storage.endAttempt({ ...stored, state: "void", endedAt: course.clock.now().toISOString() });
	expect([(await look()).status, (await look()).json.code]).toEqual([409, "attempt-void"]);
	expect((await curator.call("GET", "/api/runs/nobody")).json.code).toBe("not-found");
	expect((await curator.call("GET", "/api/runs/a%20b")).json.issues[0].path).toBe("params.id");
	expect((await learner.call("GET", "/api/runs/nobody")).status).toBe(403);
});

test("a run of an older version is shown as it was stored, and says so", async () => {
	const { course, curator, id, look, finish } = await open();
	await finish();
	const done = await course.storage.attempt(id);
	if (!done) throw new Error("The attempt is gone.");
	await course.storage.addAttempt({ ...done, id: "of-old", state: "open", log: [], version: 0, endedAt: null });
	// A debrief of that time told less.
	const { moments, series, figures } = done.debrief as Debrief;
	await course.storage.endAttempt({ ...done, id: "of-old", version: 0, debrief: { moments, series, figures } as Debrief });
	const { json } = await curator.call("GET", "/api/runs/of-old");
	expect(json).toMatchObject({ stopped: "older-version", scenario: null, score: expect.any(Number) });
	expect(json.debrief).toMatchObject({ moments, counterfactuals: [], expert: { log: [] } });
	expect(json.observation.comments.length).toBeGreaterThan(0);
	expect((await look()).json.stopped).toBeNull();
});

test("a run whose scenario has changed since is not played on another world", async () => {
	const { course, id, look } = await open();
	const stored = await course.storage.attempt(id);
	const entry = feedEntries(course.catalog.scenarios).get(scenarioId);
	if (!stored || !entry) throw new Error("The attempt or its scenario is gone.");
	const before = { ...(entry.scenario as FeedScenario), answerTimeMinutes: entry.scenario.answerTimeMinutes + 7 };
	const { state } = replay(communityFeed, { ...stored, scenario: before, log: [] });
	await course.storage.endAttempt({ ...stored, state: "done", endedAt: stored.startedAt, observation: communityFeed.observe(state) });
	expect((await look()).json).toMatchObject({ stopped: "scenario-changed", scenario: null, state: "done" });
});

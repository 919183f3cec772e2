import { expect, onTestFinished, test, vi } from "vitest";
import { feedEntries } from "#content/simulations.ts";
import type { FeedObservation } from "#simulations/community-feed/observation.ts";
import { communityFeed } from "#simulations/community-feed/simulation.ts";
import { namedIn } from "../play/named-in-debrief.ts";
import { type Storage, StorageUnavailable } from "../storage/port.ts";
import { testApp } from "../test-app.ts";
import type { TestBrowser } from "../test-browser.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const scenarioId = "opening-day";
const wait = { type: "wait", minutes: 30 };

async function open(options?: Parameters<typeof testApp>[0]) {
	const course = await testApp(options);
	onTestFinished(() => course.close());
	return course;
}

const start = (learner: TestBrowser) => learner.call("POST", "/api/attempts", { scenarioId });

/** A learner on a shift, with what they do there. */
async function onShift(options?: Parameters<typeof testApp>[0]) {
	const course = await open(options);
	const learner = await course.signedIn();
	const { json } = await start(learner);
	const path = `/api/attempts/${json.id}`;
	return {
		course,
		learner,
		path,
		id: json.id as string,
		begun: json,
		play: (seq: unknown, action: unknown) => learner.call("POST", `${path}/actions`, { seq, action }),
		finish: () => learner.call("POST", `${path}/finish`),
		show: () => learner.call("GET", path),
	};
}

test("a shift begins where its player sees the posts, and no more words than that", async () => {
	const { begun } = await onShift();
	expect(begun).toMatchObject({
		scenarioId,
		state: "open",
		seq: 0,
		verdict: null,
		debrief: null,
		revealed: null,
		score: null,
		endedAt: null,
	});
	const seen = begun.observation as FeedObservation;
	expect(Object.keys(begun.words.comments).toSorted()).toEqual(seen.comments.map(({ id }) => id).toSorted());
	expect(Object.keys(begun.words.posts).toSorted()).toEqual(seen.posts.map(({ id }) => id).toSorted());
	expect(JSON.stringify(begun)).not.toContain('"seed"');
});

test("starting again goes on with the same attempt; of two at once one begins", async () => {
	const course = await open();
	const learner = await course.signedIn();
	const [one, two] = await Promise.all([start(learner), start(learner)]);
	expect([one.status, two.status].toSorted()).toEqual([200, 201]);
	expect(one.json.id).toBe(two.json.id);
	expect((await start(learner)).json.id).toBe(one.json.id);
});

test("an answer has only the words of what became visible by the action", async () => {
	const { play, begun, show } = await onShift();
	const known = new Set(Object.keys(begun.words.comments));
	for (let seq = 0; seq < 8; seq += 1) {
		const { json } = await play(seq, wait);
		expect(json.seq).toBe(seq);
		const arrived = (json.observation as FeedObservation).comments.map(({ id }) => id).filter((id) => !known.has(id));
		expect(Object.keys(json.words.comments).toSorted()).toEqual(arrived.toSorted());
		for (const id of arrived) known.add(id);
	}
	expect(known.size).toBeGreaterThan(3);
	expect(new Set(Object.keys((await show()).json.words.comments))).toEqual(known);
});

test("a number played already gets the same answer to the same action, and a conflict to another", async () => {
	const { play, course, show } = await onShift();
	const answers = [await play(0, wait), await play(1, wait), await play(2, { type: "wait", minutes: 5 })];
	for (const seq of [2, 1, 0]) expect((await play(seq, seq === 2 ? { type: "wait", minutes: 5 } : wait)).json).toEqual(answers[seq]?.json);
	expect(await play(1, { type: "wait", minutes: 31 })).toMatchObject({ status: 409, json: { code: "seq-taken" } });
	expect(await play(2, wait)).toMatchObject({ status: 409, json: { code: "seq-taken" } });
	await course.restart();
	for (const seq of [0, 1, 2]) expect((await play(seq, seq === 2 ? { type: "wait", minutes: 5 } : wait)).json).toEqual(answers[seq]?.json);
	expect((await show()).json.seq).toBe(3);
});

test("keys in another order are the same action", async () => {
	const { play } = await onShift();
	const first = await play(0, { type: "wait", minutes: 7 });
	expect((await play(0, { minutes: 7, type: "wait" })).json).toEqual(first.json);
});

test("a number ahead is refused and says which one is next", async () => {
	const { play, show } = await onShift();
	await play(0, wait);
	const skipped = await play(2, wait);
	expect(skipped).toMatchObject({ status: 409, json: { code: "seq-skipped" } });
	expect(skipped.json.message).toContain("number 1");
	expect((await show()).json.seq).toBe(1);
});

test("of two tabs that play the same number at once one wins and the other learns so", async () => {
	const { play, show } = await onShift();
	const both = await Promise.all([play(0, wait), play(0, { type: "wait", minutes: 10 })]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	expect((await show()).json.seq).toBe(1);
});

test("what is no action is refused with the path, what the shift does not allow with its code, and nothing changes", async () => {
	const { play, show } = await onShift();
	const before = (await show()).json;
	expect((await play(0, { type: "wait", minutes: "30" })).json).toMatchObject({
		code: "invalid",
		issues: [{ path: "body.action.minutes" }],
	});
	expect((await play(0, { type: "wait", minutes: 30, fast: true })).json.issues).toEqual([
		{ path: "body.action.fast", message: "Unknown field" },
	]);
	expect((await play(-1, wait)).json.issues[0].path).toBe("body.seq");
	expect(await play(0, { type: "like", commentId: "no-such-comment" })).toMatchObject({ status: 422, json: { code: "unknown-comment" } });
	expect((await show()).json).toEqual(before);
});

test("after the end of the shift nothing can be played, after the verdict neither", async () => {
	const { play, finish } = await onShift();
	let seq = 0;
	for (; seq < 2; seq += 1) await play(seq, { type: "wait", minutes: 240 });
	expect(await play(seq, wait)).toMatchObject({ status: 409, json: { code: "shift-over" } });
	await finish();
	expect(await play(seq, wait)).toMatchObject({ status: 409, json: { code: "attempt-done" } });
	expect(await play(0, { type: "wait", minutes: 240 })).toMatchObject({ status: 409, json: { code: "attempt-done" } });
});

test("the verdict is the simulation's own of the run on disk, is given once, and tells then what the comments were", async () => {
	const { course, play, finish, show, id } = await onShift();
	await play(0, { type: "wait", minutes: 200 });
	await course.restart();
	await play(1, { type: "wait", minutes: 200 });
	const { status, json } = await finish();
	expect(status).toBe(200);

	const stored = await course.storage.attempt(id);
	const scenario = feedEntries(course.catalog.scenarios).get(scenarioId)?.scenario;
	if (!stored || !scenario) throw new Error("It must be there.");
	const run = { simulation: "community-feed", version: communityFeed.version, scenario, seed: stored.seed, log: stored.log as never };
	expect(json.verdict).toEqual(communityFeed.grade(run));
	expect(json.debrief).toEqual(communityFeed.debrief(run));
	expect(json).toMatchObject({ state: "done", seq: 2, passed: false, passMark: expect.any(Number), retakeAt: "2026-11-23T09:00:00.000Z" });
	expect(json.score).toBe(Math.min(100, Math.max(0, Math.round(json.verdict.score))));

	const seen = json.observation as FeedObservation;
	expect(seen.over).toBe(true);
	const written = new Set([...scenario.pool, ...scenario.stock].map(({ id }) => id));
	const named = [...namedIn(json.debrief).comments].filter((id) => written.has(id));
	const told = [...new Set([...seen.comments.map(({ id }) => id), ...named])].toSorted();
	expect(Object.keys(json.revealed.labels).toSorted()).toEqual(told);
	expect(Object.keys(json.words.comments).toSorted()).toEqual(told);
	expect(JSON.stringify(json)).not.toContain(`${stored.seed}`);

	expect((await finish()).json).toEqual(json);
	await course.restart();
	expect((await show()).json).toEqual(json);
});

test("a scenario can be taken again after the pause, on another seed", async () => {
	const { course, learner, finish, id } = await onShift();
	await finish();
	const early = await start(learner);
	expect(early).toMatchObject({ status: 409, json: { code: "retake-too-early" } });
	expect(early.json.message).toContain("2026-11-23 09:00 UTC");
	course.clock.passHours(course.catalog.course.retakeAfterHours);
	const again = await start(learner);
	expect(again.status).toBe(201);
	expect((await course.storage.attempt(again.json.id))?.seed).not.toBe((await course.storage.attempt(id))?.seed);
});

test("an attempt of an older version ends void without a pause", async () => {
	const { course, learner, id, begun } = await onShift();
	const stored = await course.storage.attempt(id);
	if (!stored) throw new Error("It must be there.");
	const old = { ...stored, id: "old", version: 0 };
	await course.storage.endAttempt({ ...stored, state: "void", endedAt: stored.startedAt });
	await course.storage.addAttempt(old);
	await course.restart();
	expect(await learner.call("POST", "/api/attempts/old/actions", { seq: 0, action: wait })).toMatchObject({
		status: 409,
		json: { code: "attempt-void" },
	});
	expect((await learner.call("GET", "/api/attempts/old")).json).toMatchObject({ state: "void", observation: null, verdict: null });
	expect(await learner.call("POST", "/api/attempts/old/finish")).toMatchObject({ status: 409, json: { code: "attempt-void" } });
	const anew = await start(learner);
	expect(anew.status).toBe(201);
	expect([id, "old"]).not.toContain(anew.json.id);
	expect(begun.id).toBe(id);
});

test("practice scenarios and unknown ones are not played here", async () => {
	const course = await open();
	const learner = await course.signedIn();
	for (const other of [course.catalog.course.firstScenario, "no-such-scenario"]) {
		expect(await learner.call("POST", "/api/attempts", { scenarioId: other })).toMatchObject({ status: 404, json: { code: "not-found" } });
	}
});

test("what could not be written was not played, and can be played again", async () => {
	let full = false;
	const wrap = (storage: Storage): Storage =>
		new Proxy(storage, {
			get: (target, name: keyof Storage) =>
				full && name === "appendAction" ? () => Promise.reject(new StorageUnavailable("full")) : Reflect.get(target, name).bind(target),
		});
	const { play, show } = await onShift({ wrap });
	await play(0, wait);
	const before = (await show()).json;
	full = true;
	expect(await play(1, wait)).toMatchObject({ status: 503, json: { code: "storage-down" } });
	expect((await show()).json).toEqual(before);
	full = false;
	const played = await play(1, wait);
	expect(played.status).toBe(200);
	expect(played.json.observation.second).toBe(3600);
});

test("sixteen learners at once play their own shifts and nobody else's", async () => {
	const course = await open();
	const learners = await Promise.all(Array.from({ length: 16 }, () => course.signedIn()));
	await Promise.all(
		learners.map(async (learner, index) => {
			const { json } = await start(learner);
			for (let seq = 0; seq < 5; seq += 1) {
				const played = await learner.call("POST", `/api/attempts/${json.id}/actions`, {
					seq,
					action: { type: "wait", minutes: index + 1 },
				});
				expect(played.json.observation.second).toBe((index + 1) * 60 * (seq + 1));
			}
		}),
	);
});

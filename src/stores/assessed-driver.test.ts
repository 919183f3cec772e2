import { expect, test } from "vitest";
import { assessedDriver } from "./assessed-driver.ts";
import { fakeCall, fine, offline, refused } from "./fake-call.ts";

const view = {
	id: "a1",
	simulation: "community-feed",
	scenarioId: "opening-day",
	state: "open",
	startedAt: "2026-11-01T09:00:00Z",
	endedAt: null,
	score: null,
	passed: null,
	seq: 4,
	observation: { second: 60 },
	words: { posts: {}, authors: {}, comments: { c1: "Lovely" } },
	passMark: 60,
	verdict: null,
	debrief: null,
	revealed: null,
	retakeAt: null,
};
const wait = { type: "wait", minutes: 5 };
const actions = "POST /api/attempts/a1/actions";

async function opened(routes: Parameters<typeof fakeCall>[0]) {
	const call = fakeCall({ "POST /api/attempts": () => fine(view), ...routes });
	const driver = assessedDriver<{ second: number }, typeof wait>({ call, scenarioId: "opening-day" });
	await driver.open("on");
	return { call, driver };
}

const sent = (call: ReturnType<typeof fakeCall>) =>
	call.asked.filter(({ route }) => route === actions).map(({ body }) => (body as { seq: number }).seq);

test("an action carries the attempt's number, and the next one the number after it", async () => {
	let seq = 4;
	const { call, driver } = await opened({
		[actions]: () => fine({ seq: seq++, observation: { second: 120 }, words: { posts: {}, authors: {}, comments: { c2: "Hm" } } }),
	});
	await driver.play(wait);
	const second = await driver.play(wait);
	expect(sent(call)).toEqual([4, 5]);
	expect(second).toMatchObject({ kind: "scene", scene: { observation: { second: 120 }, words: { comments: { c1: "Lovely", c2: "Hm" } } } });
});

test("an answer that got lost is asked for under the same number", async () => {
	const answers = [offline, refused(503, "storage-down"), fine({ seq: 4, observation: { second: 120 }, words: view.words })];
	const { call, driver } = await opened({ [actions]: () => answers.shift() ?? offline });
	expect(await driver.play(wait)).toEqual({ kind: "later", code: "offline" });
	expect(await driver.play(wait)).toEqual({ kind: "later", code: "storage-down" });
	expect((await driver.play(wait)).kind).toBe("scene");
	expect(sent(call)).toEqual([4, 4, 4]);
});

test("a refused action leaves the number to the next one", async () => {
	const answers = [refused(422, "already-hidden"), fine({ seq: 4, observation: { second: 120 }, words: view.words })];
	const { call, driver } = await opened({ [actions]: () => answers.shift() ?? offline });
	expect(await driver.play(wait)).toEqual({ kind: "refused", code: "already-hidden" });
	await driver.play(wait);
	expect(sent(call)).toEqual([4, 4]);
});

test.each(["seq-taken", "seq-skipped", "attempt-done"])(
	"%s: the attempt is loaded again and goes on from where the other tab left it",
	async (code) => {
		const answers = [refused(409, code), fine({ seq: 9, observation: { second: 960 }, words: view.words })];
		const { call, driver } = await opened({
			[actions]: () => answers.shift() ?? offline,
			"GET /api/attempts/a1": () => fine({ ...view, seq: 9, observation: { second: 900 } }),
		});
		expect(await driver.play(wait)).toMatchObject({ kind: "moved", scene: { observation: { second: 900 } } });
		await driver.play(wait);
		expect(sent(call)).toEqual([4, 9]);
	},
);

test("finishing brings the server's verdict", async () => {
	const verdict = { raw: 71, score: 82, criteria: [] };
	const { driver } = await opened({
		"POST /api/attempts/a1/finish": () =>
			fine({
				...view,
				state: "done",
				score: 82,
				passed: true,
				verdict,
				debrief: { moments: [], series: {}, figures: {} },
				revealed: { labels: {}, why: {} },
				retakeAt: "2026-11-02T09:00:00Z",
			}),
	});
	expect(await driver.finish()).toMatchObject({
		kind: "scene",
		scene: { result: { verdict, passMark: 60, passed: true, retakeAt: "2026-11-02T09:00:00Z" } },
	});
});

test("a finished attempt is shown again by its id", async () => {
	const call = fakeCall({ "GET /api/attempts/old": () => fine({ ...view, id: "old" }) });
	const driver = assessedDriver({ call, scenarioId: "opening-day", lastId: "old" });
	expect((await driver.open("last")).kind).toBe("scene");
});

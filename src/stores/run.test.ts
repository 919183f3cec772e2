import { expect, test } from "vitest";
import type { call } from "../api/client.ts";
import { openRun } from "./run.ts";

const view = {
	scenarioId: "opening-day",
	learner: "Lea",
	startedAt: "2026-11-22T09:00:00.000Z",
	endedAt: "2026-11-22T09:30:00.000Z",
	score: 72,
	passed: true,
	passMark: 60,
	seed: 7,
	log: [{ type: "wait", minutes: 5 }],
	scenario: { id: "opening-day" },
	stopped: null,
	observation: { comments: [] },
	words: { posts: {}, authors: {}, comments: {} },
	verdict: { raw: 60, score: 72.4, criteria: [] },
	debrief: { moments: [] },
	revealed: { labels: { c1: { is: "spam" } }, why: { c1: "Because." } },
};

/** A server that answers these addresses, and nothing else. */
const answering = (answers: Record<string, unknown>) =>
	(async (_method: string, path: string) =>
		path in answers
			? { ok: true, value: answers[path] }
			: { ok: false, status: 404, problem: { code: "not-found", message: "" } }) as typeof call;
const material = { "/practice/material/opening-day.json": { title: "Opening day", brand: { id: "bakery" } } };

test("a run is opened with what its screen shows of the client", async () => {
	const answer = await openRun(answering({ "/api/runs/a1": view, ...material }), "a1");
	expect(answer).toMatchObject({
		ok: true,
		value: {
			title: "Opening day",
			learner: "Lea",
			score: 72,
			passed: true,
			run: { scenario: { id: "opening-day" }, seed: 7, log: [{ type: "wait", minutes: 5 }] },
			labels: { c1: { is: "spam" } },
			why: { c1: "Because." },
		},
	});
});

test("a run that cannot be played again is opened without its scenario", async () => {
	const old = { ...view, scenario: null, stopped: "older-version" };
	expect(await openRun(answering({ "/api/runs/a1": old, ...material }), "a1")).toMatchObject({
		value: { run: null, stopped: "older-version", verdict: { score: 72.4 } },
	});
});

test("what is not there, or has an odd id, is a problem and no crash", async () => {
	expect(await openRun(answering({ "/api/runs/a1": view }), "a1")).toMatchObject({ ok: false, status: 404 });
	const asked: string[] = [];
	const spy = (async (_method: string, path: string) => {
		asked.push(path);
		return { ok: false, status: 400, problem: { code: "invalid", message: "" } };
	}) as typeof call;
	expect(await openRun(spy, "../desk?x=#1")).toMatchObject({ ok: false, problem: { code: "invalid" } });
	expect(asked).toEqual(["/api/runs/..%2Fdesk%3Fx%3D%231"]);
});

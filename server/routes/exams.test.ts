import { expect, onTestFinished, test, vi } from "vitest";
import { testApp } from "../test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

/** A learner in an exam, who knows the key if a test wants so. */
async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	const learner = await course.signedIn();
	const entry = course.catalog.exams.get("the-job");
	if (!entry) throw new Error("The course has no such exam any more.");
	const start = () => learner.call("POST", "/api/exams/the-job/sittings");
	const { json } = await start();
	const answer = (answers: object, id: string = json.id) => learner.call("POST", `/api/sittings/${id}/answers`, { answers });
	const rightAnswers = (questions: { id: string }[]) =>
		Object.fromEntries(questions.map(({ id }) => [id, entry.exam.questions.find((question) => question.id === id)?.right ?? []]));
	return { course, learner, entry, start, sitting: json, answer, rightAnswers };
}

test("a sitting asks as many questions as the exam draws, without the key, in an order that stays", async () => {
	const { course, start, sitting, entry } = await open();
	expect(sitting).toMatchObject({ state: "open", score: null, passed: null, objectives: null, retakeAt: null });
	expect(new Set(sitting.questions.map(({ id }: { id: string }) => id)).size).toBe(entry.exam.draw);
	for (const { id, options, many } of sitting.questions) {
		expect(options.map((option: { id: string }) => option.id).toSorted()).toEqual(
			Object.keys(entry.words.questions[id]?.options ?? {}).toSorted(),
		);
		expect(many).toBe((entry.exam.questions.find((question) => question.id === id)?.right.length ?? 0) > 1);
	}
	expect(JSON.stringify(sitting)).not.toMatch(/"right"|"objective"/);
	await course.restart();
	const again = await start();
	expect(again).toMatchObject({ status: 200, json: sitting });
});

test("options stand in another order for another person", async () => {
	const { course } = await open();
	const orders = new Set<string>();
	for (let count = 0; count < 4; count += 1) {
		const other = await course.signedIn();
		const { json } = await other.call("POST", "/api/exams/the-job/sittings");
		orders.add(json.questions.map(({ options }: { options: { id: string }[] }) => options.map(({ id }) => id).join("")).join());
	}
	expect(orders.size).toBe(4);
});

test("a result can be looked at again, from anywhere, and for its learner alone", async () => {
	const { course, learner, sitting, answer, rightAnswers } = await open();
	const show = (who = learner) => who.call("GET", `/api/sittings/${sitting.id}`);
	expect(await show()).toMatchObject({ status: 200, json: sitting });
	const graded = (await answer(rightAnswers(sitting.questions))).json;
	expect(graded.objectives.length).toBeGreaterThan(0);
	await course.restart();
	expect((await show()).json).toEqual(graded);
	for (const role of ["learner", "curator", "admin"] as const)
		expect((await show(await course.signedIn(role))).json.code).toBe("not-found");
});

test("all right is 100 and passed; the result names objectives and no question", async () => {
	const { sitting, answer, rightAnswers, entry } = await open();
	const { json } = await answer(rightAnswers(sitting.questions));
	expect(json).toMatchObject({ state: "done", score: 100, passed: true, questions: [] });
	expect(json.objectives.reduce((sum: number, { right }: { right: number }) => sum + right, 0)).toBe(entry.exam.draw);
	expect(json.objectives[0]).toEqual({
		id: expect.any(String),
		title: expect.any(String),
		lesson: expect.any(String),
		right: expect.any(Number),
		of: expect.any(Number),
	});
});

test("nothing answered is 0; one option too many is wrong", async () => {
	const { course, sitting, answer, rightAnswers, entry, start } = await open();
	expect((await answer({})).json).toMatchObject({ score: 0, passed: false });
	course.clock.passHours(24);
	const second = (await start()).json;
	const right = rightAnswers(second.questions);
	const [first] = second.questions;
	const extra = first.options.find((option: { id: string }) => !right[first.id]?.includes(option.id));
	const { json } = await answer({ ...right, [first.id]: [...(right[first.id] ?? []), extra.id] }, second.id);
	expect(json.score).toBe(Math.round((100 * (entry.exam.draw - 1)) / entry.exam.draw));
	expect(sitting.id).not.toBe(second.id);
});

test("an exam is graded once: the same answers show the same result, others are refused", async () => {
	const { course, sitting, answer, rightAnswers } = await open();
	const right = rightAnswers(sitting.questions);
	const graded = await answer(right);
	await course.restart();
	expect((await answer(Object.fromEntries(Object.entries(right).toReversed()))).json).toEqual(graded.json);
	expect((await answer({})).json.code).toBe("sitting-done");
});

test("answers to what was not asked are named, and nothing is graded", async () => {
	const { sitting, answer, start, entry } = await open();
	const asked = new Set(sitting.questions.map(({ id }: { id: string }) => id));
	const other = entry.exam.questions.find(({ id }) => !asked.has(id))?.id ?? "";
	const [first] = sitting.questions;
	const refused = await answer({ [other]: ["a"], [first.id]: ["constructor"] });
	expect(refused).toMatchObject({ status: 400, json: { code: "invalid" } });
	expect(refused.json.issues.map(({ path }: { path: string }) => path).toSorted()).toEqual(
		[`body.answers.${first.id}.0`, `body.answers.${other}`].toSorted(),
	);
	expect((await start()).json.state).toBe("open");
});

test("after a pause other questions are asked first", async () => {
	const { course, sitting, answer, start, entry } = await open();
	await answer({});
	expect(await start()).toMatchObject({ status: 409, json: { code: "retake-too-early" } });
	course.clock.passHours(course.catalog.course.retakeAfterHours);
	const again = await start();
	expect(again.status).toBe(201);
	const before = new Set(sitting.questions.map(({ id }: { id: string }) => id));
	const repeated = again.json.questions.filter(({ id }: { id: string }) => before.has(id));
	expect(repeated.length).toBeLessThanOrEqual(Math.max(0, 2 * entry.exam.draw - entry.exam.questions.length) + 2);
});

test("an exam that does not exist cannot be sat", async () => {
	const { learner, answer } = await open();
	expect((await learner.call("POST", "/api/exams/no-such-exam/sittings")).status).toBe(404);
	expect((await answer({}, "no-such-sitting")).status).toBe(404);
});

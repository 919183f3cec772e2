import { expect, onTestFinished, test, vi } from "vitest";
import { feedEntries } from "#content/simulations.ts";
import type { FeedObservation } from "#simulations/community-feed/observation.ts";
import { registered } from "#simulations/registry.ts";
import { namedIn } from "../server/play/named-in-debrief.ts";
import { testApp } from "../server/test-app.ts";
import type { TestBrowser } from "../server/test-browser.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn() };
}

const assessed = async () => {
	const { course, learner } = await open();
	const entry = [...feedEntries(course.catalog.scenarios).values()].find(({ scenario }) => scenario.assessed);
	const simulation = entry && registered(entry.scenario.simulation)?.simulation;
	if (!entry || !simulation) throw new Error("The course has no assessed scenario to test with.");
	const begun = (await learner.call("POST", "/api/attempts", { scenarioId: entry.scenario.id })).json;
	const seed = (await course.storage.attempt(begun.id))?.seed ?? Number.NaN;
	return { course, learner, ...entry, simulation, id: begun.id as string, begun, seed };
};

/** Comments about which a desk has answered. */
const answeredIn = ({ comments }: FeedObservation) =>
	new Set(comments.filter(({ escalations }) => escalations.some(({ isTheirs }) => isTheirs)).map(({ id }) => id));

/** Everything a browser can ask for while a shift is under way. */
const asks = (id: string) => [`/api/attempts/${id}`, "/api/desk", "/api/account/export", "/api/session", "/api/progress"];

test("until the verdict no answer holds a label, the seed, or words of a comment that has not come", async () => {
	const { learner, scenario, words, simulation, id, begun, seed } = await assessed();
	const play = (seq: number, action: unknown) => learner.call("POST", `/api/attempts/${id}/actions`, { seq, action });
	const expert = simulation.policies.expert;
	let memory = expert.start(seed);
	let state = simulation.begin(scenario, seed);
	let seq = 0;
	let checked = 0;
	const told = new Set<string>();

	/** Holds an answer against what may be known at this moment. */
	function expectTight(text: string, where: string): void {
		const come = new Set((simulation.observe(state) as FeedObservation).comments.map((comment) => comment.id));
		for (const [comment, said] of Object.entries(words.comments)) {
			if (!come.has(comment) && text.includes(JSON.stringify(said).slice(1, -1))) throw new Error(`${where} tells ${comment} too early.`);
		}
		const answered = answeredIn(simulation.observe(state) as FeedObservation);
		for (const [comment, said] of Object.entries(words.deskAnswers))
			if (!answered.has(comment)) expect(text.includes(JSON.stringify(said).slice(1, -1)), `${where}, ${comment}`).toBe(false);
		for (const why of Object.values(words.why)) expect(text.includes(JSON.stringify(why).slice(1, -1)), where).toBe(false);
		expect(text, where).not.toMatch(/"(seed|is|reads|severity|accepts|why|labels|schedule|pool|stock|regard|mood|trust)":/);
		expect(text, where).not.toMatch(new RegExp(`(?<![\\w.-])${seed}(?![\\w.-])`));
		checked += 1;
	}

	expectTight(JSON.stringify(begun), "the start");
	while (!simulation.isOver(state)) {
		const { action, memory: next } = expert.decide(simulation.observe(state), simulation.read(state), memory);
		memory = next;
		const step = simulation.step(state, action);
		if (!step.ok) throw new Error(`The expert was refused: ${step.code}`);
		state = step.state;
		const answer = await play(seq, action);
		expect(answer.status, answer.text.slice(0, 200)).toBe(200);
		expect(answer.json.observation).toEqual(JSON.parse(JSON.stringify(simulation.observe(state))));
		expectTight(answer.text, `the answer to action ${seq}`);
		for (const comment of Object.keys(answer.json.words.deskAnswers ?? {})) told.add(comment);
		expectTight((await play(seq, action)).text, `the repeated answer to action ${seq}`);
		if (seq % 10 === 0) for (const url of asks(id)) expectTight((await learner.call("GET", url)).text, url);
		seq += 1;
	}
	for (const refused of [{ type: "like", commentId: scenario.pool[0]?.id }, { type: "wait", minutes: 1 }, { type: "peek" }]) {
		expectTight((await play(seq, refused)).text, "a refusal");
	}
	expect(checked).toBeGreaterThan(100);
	const answered = [...answeredIn(simulation.observe(state) as FeedObservation)].filter((comment) => comment in words.deskAnswers);
	expect([...told].toSorted()).toEqual(answered.toSorted());
}, 60_000);

test("whether a comment exists that has not come cannot be told from a refusal", async () => {
	const { learner, scenario, simulation, id, seed } = await assessed();
	const seen = new Set((simulation.observe(simulation.begin(scenario, seed)) as FeedObservation).comments.map((comment) => comment.id));
	const hidden = scenario.pool.filter((comment) => !seen.has(comment.id));
	const like = async (commentId: string) =>
		(await learner.call("POST", `/api/attempts/${id}/actions`, { seq: 0, action: { type: "like", commentId } })).json;
	const unknown = await like("there-is-no-such-comment");
	for (const comment of hidden.slice(0, 10)) expect(await like(comment.id)).toEqual(unknown);
});

test("after the verdict the comments that neither this run nor the expert's brought stay secret, for the next try", async () => {
	const { learner, words, id, seed } = await assessed();
	const { text, json } = await learner.call("POST", `/api/attempts/${id}/finish`);
	const come = new Set([...json.observation.comments.map((comment: { id: string }) => comment.id), ...namedIn(json.debrief).comments]);
	const never = Object.keys(words.comments).filter((comment) => !come.has(comment));
	expect(never.length).toBeGreaterThan(10);
	for (const comment of never) {
		expect(text.includes(JSON.stringify(words.comments[comment]).slice(1, -1)), comment).toBe(false);
		expect(json.revealed.labels).not.toHaveProperty(comment);
		expect(json.revealed.why).not.toHaveProperty(comment);
	}
	expect(text).not.toMatch(new RegExp(`(?<![\\w.-])${seed}(?![\\w.-])`));
});

test("after the verdict there are words and a label for whatever the debrief names, the expert's run included", async () => {
	const { learner, id } = await assessed();
	const { json } = await learner.call("POST", `/api/attempts/${id}/finish`);
	const named = json.debrief.expert.log.flatMap(({ action }: { action: { commentId?: string } }) => action.commentId ?? []);
	expect(named.length).toBeGreaterThan(10);
	for (const comment of [...named, ...json.debrief.counterfactuals.map((one: { about: string }) => one.about)]) {
		const label = json.revealed.labels[comment];
		expect(json.words.comments[comment], comment).toBeTypeOf("string");
		expect(json.words.authors[label.author].name, comment).toBeTypeOf("string");
		expect(json.words.posts[label.post], comment).toBeTypeOf("string");
	}
	expect((await learner.call("GET", `/api/attempts/${id}`)).json).toEqual(json);
});

/** Every answer about an exam that a learner can get. */
async function examAnswers(learner: TestBrowser, answer: (sitting: { id: string; questions: { id: string }[] }) => object) {
	const sitting = await learner.call("POST", "/api/exams/the-job/sittings");
	const wrong = await learner.call("POST", `/api/sittings/${sitting.json.id}/answers`, { answers: { "no-such-question": ["a"] } });
	const graded = await learner.call("POST", `/api/sittings/${sitting.json.id}/answers`, { answers: answer(sitting.json) });
	const again = await learner.call("POST", `/api/sittings/${sitting.json.id}/answers`, { answers: {} });
	const lists = await Promise.all(["/api/desk", "/api/account/export"].map((url) => learner.call("GET", url)));
	return { before: [sitting, wrong], after: [graded, again, ...lists] };
}

test("an exam's key is in no answer, before or after the grade, and no result tells which question was right", async () => {
	const { course } = await open();
	const exam = course.catalog.exams.get("the-job")?.exam;
	if (!exam) throw new Error("The course has no such exam any more.");
	const keys = new Map(exam.questions.map(({ id, right }) => [id, right]));
	const allRight = ({ questions }: { questions: { id: string }[] }) => Object.fromEntries(questions.map(({ id }) => [id, keys.get(id)]));
	const { before, after } = await examAnswers(await course.signedIn(), () => ({}));
	for (const { text } of before) expect(text).not.toMatch(/"(right|key|objective)":/);
	for (const { text } of after) {
		for (const { id, right } of exam.questions) expect(text).not.toContain(`"${id}":${JSON.stringify(right)}`);
		expect(text).not.toMatch(/"right":[[{"]/);
	}
	const { after: best } = await examAnswers(await course.signedIn(), allRight);
	expect(best[0]?.json).toMatchObject({ score: 100, questions: [] });
});

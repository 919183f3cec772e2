import { expect, onTestFinished, test, vi } from "vitest";
import { makeGood, makeLong } from "#simulations/portfolio-builder/make.ts";
import { testApp } from "../test-app.ts";
import { pageWith, publish, save } from "../test-portfolio.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn() };
}

const pathsOf = (json: { issues: { path: string }[] }) => json.issues.map(({ path }) => path);

test("before the first save there is nothing, and a save survives a restart", async () => {
	const { course, learner } = await open();
	const nothing = { version: 0, document: null, savedAt: null, handle: null, published: null, pictures: [] };
	expect((await learner.call("GET", "/api/portfolio")).json).toEqual(nothing);
	const document = makeGood();
	const saved = await save(learner, 0, document);
	expect(saved.json).toEqual({ ...nothing, version: 1, document, savedAt: "2026-11-22T09:00:00.000Z" });
	await course.restart();
	expect((await learner.call("GET", "/api/portfolio")).json).toEqual(saved.json);
});

test("a tab that has not seen the newest page does not overwrite it", async () => {
	const { learner } = await open();
	const both = await Promise.all([save(learner, 0, pageWith("mine")), save(learner, 0, pageWith("theirs"))]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	expect((await save(learner, 7, pageWith("mine"))).json.code).toBe("newer-elsewhere");
	expect((await learner.call("GET", "/api/portfolio")).json.version).toBe(1);
	const stale = await learner.call("POST", "/api/portfolio/publish", { version: 9, handle: "mia", indexed: false });
	expect(stale).toMatchObject({ status: 409, json: { code: "newer-elsewhere" } });
});

test("a page of a thousand blocks is refused by its path, and what was saved stays", async () => {
	const { learner } = await open();
	await save(learner, 0, pageWith("kept"));
	const refused = await save(learner, 1, makeLong(1000));
	expect(refused).toMatchObject({ status: 400, json: { code: "invalid" } });
	expect(pathsOf(refused.json)).toEqual(["body.document.blocks"]);
	expect((await learner.call("GET", "/api/portfolio")).json).toMatchObject({ version: 1, document: pageWith("kept") });
});

test("texts that are too much together are refused, each being short enough", async () => {
	const { learner } = await open();
	const blocks = Array.from({ length: 60 }, (_, index) => ({ id: `b${index}`, kind: "about", text: "x".repeat(3900), picture: null }));
	expect((await save(learner, 0, { ...makeGood(), blocks })).json.code).toBe("portfolio-too-large");
});

test("links that run something, unknown fields and doubled ids are refused where they stand", async () => {
	const { learner } = await open();
	const headline = makeGood().blocks[0];
	const contact = makeGood().blocks.at(-1);
	const bad = async (block: unknown) => save(learner, 0, { ...makeGood(), blocks: [block] });
	for (const url of [
		"javascript:alert(1)",
		"JaVaScRiPt:alert(1)",
		"data:text/html,<script>",
		"vbscript:x",
		"//evil.example",
		"file:///etc",
	]) {
		const { status, json } = await bad({ ...headline, action: { label: "Write", url } });
		expect([url, status, pathsOf(json)]).toEqual([url, 400, ["body.document.blocks.0.action.url"]]);
		expect(pathsOf((await bad({ ...contact, links: [{ id: "l", label: "x", url }] })).json)).toEqual([
			"body.document.blocks.0.links.0.url",
		]);
	}
	expect(pathsOf((await bad({ ...headline, onclick: "x" })).json)).toContain("body.document.blocks.0.onclick");
	expect(pathsOf((await bad({ id: "x", kind: "script", text: "alert(1)" })).json)).toEqual(["body.document.blocks.0.kind"]);
	expect(pathsOf((await save(learner, 0, { ...makeGood(), blocks: [headline, headline] })).json)).toEqual(["body.document.blocks"]);
	expect((await learner.call("GET", "/api/portfolio")).json.version).toBe(0);
});

test("an address that cannot be had says why, before publishing and at it", async () => {
	const { course, learner } = await open();
	const other = await course.signedIn();
	await publish(other, "taken-already", pageWith("other"));
	await save(learner, 0, pageWith("mine"));
	const cases: [string, string][] = [
		["taken-already", "handle-taken"],
		["admin", "handle-reserved"],
		["p", "handle-too-short"],
		["миа", "handle-not-latin"],
		["mіa", "handle-not-latin"],
		["a".repeat(31), "handle-too-long"],
		["Mia", "handle-capitals"],
		["1mia", "handle-begins-with-digit"],
		["mia--b", "handle-hyphens"],
		["../api", "handle-not-latin"],
	];
	for (const [handle, code] of cases) {
		const asked = await learner.call("GET", `/api/portfolio/handle/${encodeURIComponent(handle)}`);
		expect(asked.json).toMatchObject({ handle, state: "refused", code });
		const refused = await learner.call("POST", "/api/portfolio/publish", { version: 1, handle, indexed: false });
		expect([handle, refused.json.code, refused.json.message]).toEqual([handle, code, asked.json.message]);
		expect(asked.json.message).toMatch(/\S{3} .{20}/);
	}
	expect((await learner.call("GET", "/api/portfolio/handle/mia")).json).toEqual({
		handle: "mia",
		state: "free",
		code: null,
		message: null,
	});
	expect((await learner.call("GET", "/api/portfolio")).json.published).toBe(null);
});

test("publishing makes a copy: the draft goes on without it, and its address stays kept when it is taken offline", async () => {
	const { course, learner } = await open();
	expect((await learner.call("POST", "/api/portfolio/publish", { version: 1, handle: "mia", indexed: true })).json.code).toBe(
		"nothing-to-publish",
	);
	const published = { path: "/p/mia", indexed: true, publishedAt: "2026-11-22T09:00:00.000Z", upToDate: true };
	expect((await publish(learner, "mia", pageWith("first"), true)).json).toMatchObject({ handle: "mia", published });
	await save(learner, 1, pageWith("second"));
	expect((await learner.call("GET", "/api/portfolio")).json.published).toEqual({ ...published, upToDate: false });
	expect((await course.storage.publication(learner.accountId))?.page?.document).toEqual(pageWith("first"));
	expect((await learner.call("GET", "/api/portfolio/handle/mia")).json.state).toBe("own");

	expect((await learner.call("POST", "/api/portfolio/unpublish", {})).json).toMatchObject({ handle: "mia", published: null, version: 2 });
	expect((await learner.call("POST", "/api/portfolio/unpublish")).status).toBe(200);
	const other = await course.signedIn();
	expect((await publish(other, "mia", pageWith("theirs"))).json.code).toBe("handle-taken");
	expect((await publish(learner, "mia-b", pageWith("third"))).json.handle).toBe("mia-b");
	expect((await publish(other, "mia", pageWith("theirs"))).json.handle).toBe("mia");
});

test("of people racing for an address one has it", async () => {
	const { course } = await open();
	const people = await Promise.all([1, 2, 3].map(() => course.signedIn()));
	for (const person of people) await save(person, 0, pageWith("mine"));
	const answers = await Promise.all(
		people.map((person) => person.call("POST", "/api/portfolio/publish", { version: 1, handle: "mia", indexed: false })),
	);
	expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
});

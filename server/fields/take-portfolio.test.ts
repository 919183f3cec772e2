import { expect, onTestFinished, test, vi } from "vitest";
import { type Catalog, loadCatalog } from "#content/catalog.ts";
import { testApp } from "../test-app.ts";
import type { TestBrowser } from "../test-browser.ts";
import { pageFitToHandIn, pageWith, photograph, save, upload } from "../test-portfolio.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const path = "/api/work/your-portfolio";

/** The course with one more assignment: hand in the portfolio, and a line about it. */
function withAssignment(catalog: Catalog): Catalog {
	const model = catalog.assignments.get("starting-page");
	if (!model) throw new Error("The course has no assignment `starting-page` to model one on.");
	const fields = [
		{ id: "portfolio", kind: "portfolio" as const, required: true, minWords: 0, maxWords: 5000 },
		{ id: "about", kind: "line" as const, required: true, minWords: 1, maxWords: 20 },
	];
	const assignment = { ...model.assignment, id: "your-portfolio", fields, prechecks: [] };
	const words = { ...model.words, id: "your-portfolio", prechecks: {} };
	return { ...catalog, assignments: new Map([...catalog.assignments, [assignment.id, { assignment, words }]]) };
}

const catalog = withAssignment(loadCatalog());
const selfAssessment = Object.fromEntries((catalog.assignments.get("your-portfolio")?.assignment.rubric ?? []).map(({ id }) => [id, 2]));

async function open() {
	const course = await testApp({ catalog });
	onTestFinished(() => course.close());
	const learner = await course.signedIn();
	const draft = (fields: object = { about: "For cafés" }) => learner.call("PUT", `${path}/draft`, { version: 0, fields, selfAssessment });
	return { course, learner, draft };
}

const handIn = (learner: TestBrowser, version = 1) => learner.call("POST", `${path}/hand-in`, { version });

test("the page is taken as it is saved, never from the browser", async () => {
	const { course, learner, draft } = await open();
	const forged = await draft({ about: "For cafés", portfolio: "I am the best" });
	expect(forged).toMatchObject({ status: 400, json: { issues: [{ path: "body.fields.portfolio" }] } });
	await draft();
	expect(await handIn(learner)).toMatchObject({ status: 422, json: { code: "work-not-ready", issues: [{ path: "fields.portfolio" }] } });
	await save(learner, 0, pageFitToHandIn());
	const { json } = await handIn(learner);
	expect(json).toMatchObject({ state: "handed-in", revisions: [{ number: 1 }] });
	expect(json.revisions[0].fields.portfolio).toContain("I answer your customers before they lose patience.");
	expect(json.revisions[0].fields.portfolio).not.toContain("{");
	expect((await course.storage.submission(json.id))?.revisions[0]?.attached?.portfolio?.document).toEqual(pageFitToHandIn());
	await save(learner, 1, pageWith("changed since"));
	await course.restart();
	expect((await learner.call("GET", path)).json.revisions).toEqual(json.revisions);
});

test("what the coach says must be mended stands in the way, in words", async () => {
	const { course, learner, draft } = await open();
	await draft();
	const words = course.catalog.ui.get("portfolio") ?? {};
	await save(learner, 0, {
		...pageFitToHandIn(),
		blocks: pageFitToHandIn().blocks.map((block) => (block.kind === "headline" ? { ...block, forWhom: "" } : block)),
	});
	const refused = await handIn(learner);
	expect(refused).toMatchObject({ status: 422, json: { code: "work-not-ready" } });
	const issues: { path: string; message: string }[] = refused.json.issues;
	expect(issues.map((issue) => issue.path)).toEqual(issues.map(() => "fields.portfolio"));
	expect(issues.map(({ message }) => message)).toContain(words["audience-missing"]);
	for (const { message } of issues) expect(message).toMatch(/\S .*\S\.$/);
});

test("a curator sees the page that was handed in with its pictures, and hangs notes on its words", async () => {
	const { course, learner, draft } = await open();
	const picture = (await upload(learner, await photograph(64, 64))).json;
	const page = pageFitToHandIn();
	const blocks = page.blocks.map((block) =>
		block.kind === "headline" ? { ...block, picture: { imageId: picture.id, alt: "Mila at a table by a window" } } : block,
	);
	await draft();
	await save(learner, 0, { ...page, blocks });
	const { json: work } = await handIn(learner);
	const curator = await course.signedIn("curator");
	const address = `/api/reviews/${work.id}/pages/1/portfolio`;
	const seen = await curator.call("GET", address);
	expect(seen.status).toBe(200);
	expect(seen.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
	expect(seen.headers["content-security-policy"]).toContain("default-src 'none'");
	const source = /<img[^>]*src="([^"]+)"/.exec(seen.text)?.[1] ?? "";
	expect(source.startsWith(`${address}/picture/`)).toBe(true);
	expect((await curator.call("GET", source)).status).toBe(200);
	expect((await learner.call("DELETE", `/api/portfolio/images/${picture.id}`)).json.code).toBe("picture-handed-in");

	for (const lost of [
		`/api/reviews/${work.id}/pages/2/portfolio`,
		`/api/reviews/${work.id}/pages/1/about`,
		`/api/reviews/${work.id}/pages/1/constructor`,
	]) {
		expect((await curator.call("GET", lost)).status).toBe(404);
	}
	expect((await learner.call("GET", address)).status).toBe(403);
	expect((await course.visitor().call("GET", source)).status).toBe(401);

	const claimed = (await curator.call("POST", `/api/reviews/${work.id}/claim`)).json;
	const text: string = claimed.revisions[0].fields.portfolio;
	const start = text.indexOf("lose patience");
	const note = { id: "n1", field: "portfolio", start, end: start + 13, quote: "lose patience", text: "Strong." };
	const saved = await curator.call("PUT", `/api/reviews/${work.id}/draft`, {
		version: claimed.version,
		levels: {},
		summary: "",
		notes: [note],
	});
	expect(saved.json.draft.notes).toEqual([note]);
});

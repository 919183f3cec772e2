import resumeSchema from "@jsonresume/schema/schema.json" with { type: "json" };
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parseHTML } from "linkedom";
import { expect, onTestFinished, test, vi } from "vitest";
import { makeGood } from "#simulations/portfolio-builder/make.ts";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { testApp } from "../test-app.ts";
import { makeWork } from "../test-evidence.ts";
import { pageWith, photograph, publish, save, upload } from "../test-portfolio.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open(config: Parameters<typeof testApp>[0] = {}) {
	const course = await testApp(config);
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn(), visitor: course.visitor() };
}

const get = (page: string) => parseHTML(page).document;

test("a page is there for anyone once it is published, and gone when it is taken offline", async () => {
	const { learner, visitor, course } = await open();
	await save(learner, 0, pageWith("I answer comments."));
	expect((await visitor.call("GET", "/p/mia")).status).toBe(404);
	await publish(learner, "mia", pageWith("I answer comments."));
	await course.restart();
	const page = await visitor.call("GET", "/p/mia");
	expect(page.status).toBe(200);
	expect(page.text).toContain("I answer comments.");
	for (const path of ["/p/mia", "/p/mia/resume"]) expect((await visitor.call("GET", path)).status).toBe(200);
	expect(await visitor.call("GET", "/p/mia/")).toMatchObject({ status: 301, headers: { location: "/p/mia" } });
	await learner.call("POST", "/api/portfolio/unpublish");
	for (const path of ["/p/mia", "/p/mia/resume", "/p/Mia", "/p/__proto__"]) {
		const lost = await visitor.call("GET", path);
		expect([path, lost.status, lost.headers["content-type"]]).toEqual([path, 404, "text/html; charset=utf-8"]);
	}
});

test("a page says to machines what it is, and to none that it may be listed unless its learner does", async () => {
	const { learner, visitor } = await open({ config: { publicUrl: "https://course.example.org" } });
	const { json: picture } = await upload(learner, await photograph(1200, 900));
	const page = makeGood();
	const withPicture = (document: PortfolioDocument) => ({
		...document,
		blocks: document.blocks.map((block) =>
			block.kind === "headline" ? { ...block, picture: { imageId: picture.id, alt: "Mila" } } : block,
		),
	});
	await publish(learner, "mila", withPicture(page));
	const hidden = await visitor.call("GET", "/p/mila");
	expect(hidden.headers["x-robots-tag"]).toBe("noindex");
	const document = get(hidden.text);
	const meta = (name: string) => document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content");
	expect(meta("robots")).toBe("noindex");
	expect(document.querySelector("title")?.textContent).toContain("Mila Kovač");
	expect(meta("description")).toContain("I answer your customers");
	expect(meta("og:url")).toBe("https://course.example.org/p/mila");
	expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe("https://course.example.org/p/mila");
	const shared = new URL(meta("og:image") ?? "");
	expect(shared.origin).toBe("https://course.example.org");
	const bytes = await visitor.call("GET", shared.pathname);
	expect([bytes.status, bytes.headers["content-type"]]).toEqual([200, "image/webp"]);
	for (const image of document.querySelectorAll("img")) {
		expect((await visitor.call("GET", image.getAttribute("src") ?? "")).status).toBe(200);
	}

	await publish(learner, "mila", withPicture(page), true);
	const listed = await visitor.call("GET", "/p/mila");
	expect(listed.headers["x-robots-tag"]).toBeUndefined();
	expect(listed.text).not.toContain("noindex");
});

test("nothing on a page can run or load from elsewhere: its policy lets in its own sheet and this site's pictures", async () => {
	const { learner, visitor } = await open();
	const short = "</style><script>a(1)</script><img src=x onerror=a(1)>\u202e";
	const nasty = `${short}"><svg onload=a(1)>{{7*7}}\u0000<!--<a href="javascript:a(1)">`;
	const written = [
		"text",
		"name",
		"claim",
		"forWhom",
		"alt",
		"title",
		"words",
		"note",
		"did",
		"problem",
		"result",
		"client",
		"role",
		"who",
	];
	const spoil = (key: string, value: unknown) => (key === "label" ? short : written.includes(key) ? nasty : value);
	const spoilt = JSON.parse(JSON.stringify(makeGood(), spoil));
	expect((await publish(learner, "mila", spoilt)).status).toBe(200);
	for (const path of ["/p/mila", "/p/mila/resume"]) {
		const { status, text, headers } = await visitor.call("GET", path);
		expect(status).toBe(200);
		const policy = String(headers["content-security-policy"]);
		expect(policy).toMatch(
			/^default-src 'none'; img-src 'self'; style-src 'sha256-[^']+'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
		);
		expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
		const document = get(text);
		expect(document.querySelectorAll("script, iframe, object, embed, form, base, link[rel=stylesheet]")).toHaveLength(0);
		expect(document.querySelectorAll("style")).toHaveLength(1);
		for (const element of document.querySelectorAll("*")) {
			const handlers = [...element.attributes].filter(({ name }) => name.startsWith("on") || name === "style");
			expect([element.outerHTML.slice(0, 80), handlers.map(({ name }) => name)]).toEqual([element.outerHTML.slice(0, 80), []]);
		}
	}
});

test("pictures of a page are those on it and no others of its account", async () => {
	const { learner, visitor } = await open();
	const shown = (await upload(learner, await photograph(64, 64, "png", 1))).json;
	const hidden = (await upload(learner, await photograph(64, 64, "png", 2))).json;
	const page = pageWith("With a picture");
	const [about] = page.blocks;
	await publish(learner, "mia", { ...page, blocks: [{ ...about, picture: { imageId: shown.id, alt: "Noise" } }] });
	const picture = (id: string, width = 64) => visitor.call("GET", `/p/mia/picture/${id}-${width}.webp`);
	expect((await picture(shown.id)).status).toBe(200);
	expect((await picture(hidden.id)).status).toBe(404);
	expect((await picture(shown.id, 65)).status).toBe(404);
	await learner.call("POST", "/api/portfolio/unpublish");
	expect((await picture(shown.id)).status).toBe(404);
});

test("a mark leads to what was measured; nothing that the page does not rest on can be seen", async () => {
	const { course, learner, visitor } = await open();
	const { work, exam } = await makeWork(course, learner);
	const skill = (id: string, kind: "work" | "exam", evidenceId: string) => ({
		id,
		name: "Audits",
		note: "",
		evidence: { kind, id: evidenceId },
	});
	const page = { ...makeGood(), blocks: [{ id: "can", kind: "skills", items: [skill("s1", "work", work.id)] }] };
	await publish(learner, "mia", page);
	const { text } = await visitor.call("GET", "/p/mia");
	const mark = get(text).querySelector("a.mark")?.getAttribute("href") ?? "";
	expect(new URL(mark, "http://localhost").pathname).toBe(`/p/mia/proof/work/${work.id}`);
	const proof = await visitor.call("GET", `/p/mia/proof/work/${work.id}`);
	expect(proof.status).toBe(200);
	expect(proof.text).toContain(course.catalog.assignments.get(work.assignmentId)?.words.title);
	expect((await visitor.call("GET", `/p/mia/proof/exam/${exam.id}`)).status).toBe(404);
	expect((await visitor.call("GET", `/p/mia/proof/run/${work.id}`)).status).toBe(404);

	const other = await course.signedIn();
	await publish(other, "thief", page);
	expect((await visitor.call("GET", "/p/thief")).text).not.toContain("/proof/");
	expect((await visitor.call("GET", `/p/thief/proof/work/${work.id}`)).status).toBe(404);
});

test("a curator's words stand on a page while they are as written and may be quoted", async () => {
	const { course, learner, visitor } = await open();
	const { curator, work, summary } = await makeWork(course, learner, { quotable: true });
	const quote = (words: string) => ({
		...makeGood(),
		blocks: [
			{
				id: "said",
				kind: "testimonial",
				words,
				who: curator.person.name,
				role: "Curator",
				from: { submissionId: work.id, revision: 1 },
				consent: false,
			},
		],
	});
	await publish(learner, "mia", quote(summary));
	expect((await visitor.call("GET", "/p/mia")).text).toContain(summary);
	await publish(learner, "mia", quote(`${summary} Hire her at once.`));
	expect((await visitor.call("GET", "/p/mia")).text).not.toContain("Hire her");

	await publish(learner, "mia", quote(summary));
	const taken = await curator.call("PUT", `/api/reviews/${work.id}/quotable`, { revision: 1, quotable: false });
	expect(taken.json.reviews).toMatchObject([{ quotable: false }]);
	expect((await visitor.call("GET", "/p/mia")).text).not.toContain(summary);
	expect((await learner.call("GET", "/api/portfolio/evidence")).json.quotable).toEqual([]);
	await curator.call("PUT", `/api/reviews/${work.id}/quotable`, { revision: 1, quotable: true });
	expect((await visitor.call("GET", "/p/mia")).text).toContain(summary);
	await curator.call("DELETE", "/api/account", { password: curator.person.password });
	expect((await visitor.call("GET", "/p/mia")).text).not.toContain(summary);
});

test("a page can be taken away as one file with everything inside", async () => {
	const { learner } = await open();
	expect((await learner.call("GET", "/api/portfolio/file")).json.code).toBe("nothing-to-publish");
	const { json: picture } = await upload(learner, await photograph(300, 200));
	const page = pageWith("Kept for good.");
	const [about] = page.blocks;
	await save(learner, 0, { ...page, blocks: [{ ...about, picture: { imageId: picture.id, alt: "Noise" } }] });
	const { text, headers } = await learner.call("GET", "/api/portfolio/file");
	expect(headers["content-disposition"]).toContain("attachment");
	expect(text).toContain("Kept for good.");
	const document = get(text);
	const addresses = [...document.querySelectorAll("[src], [srcset], link[href]")].map((one) => one.getAttribute("src") ?? "");
	expect(addresses).toEqual([expect.stringMatching(/^data:image\/webp;base64,/)]);
});

test("the résumé is JSON Resume 1.0, public with the page and the learner's own before", async () => {
	const { learner, visitor } = await open();
	const ajv = new Ajv({ strict: false });
	addFormats(ajv);
	const isResume = ajv.compile(resumeSchema);
	await save(learner, 0, makeGood());
	const own = await learner.call("GET", "/api/portfolio/resume.json");
	expect([isResume(own.json), own.json.basics.name, own.json.basics.url]).toEqual([true, "Mila Kovač", undefined]);
	expect((await visitor.call("GET", "/p/mila/resume.json")).status).toBe(404);
	await publish(learner, "mila", makeGood());
	const shown = await visitor.call("GET", "/p/mila/resume.json");
	expect([isResume(shown.json), shown.json.basics.url]).toEqual([true, "http://localhost/p/mila"]);
	expect(shown.headers["x-robots-tag"]).toBe("noindex");
	expect(shown.text).not.toContain("Ruth Adeyemi");
});

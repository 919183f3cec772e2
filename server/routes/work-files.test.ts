import sharp from "sharp";
import { expect, onTestFinished, test, vi } from "vitest";
import { writeAttachments } from "#content/fields/attachments.ts";
import { testApp } from "../test-app.ts";
import type { TestBrowser } from "../test-browser.ts";
import { photograph } from "../test-portfolio.ts";
import { blackPng, pdfOf, putOverNetwork } from "../test-uploads.ts";
import { withFilesAssignment } from "../test-work.ts";
import { Turns } from "../turns.ts";
import { quota } from "../usecases/attach-file.ts";
import { sweepFiles } from "../usecases/sweep-files.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const catalog = withFilesAssignment();
const work = "/api/work/with-files";
const selfAssessment = Object.fromEntries((catalog.assignments.get("with-files")?.assignment.rubric ?? []).map(({ id }) => [id, 2]));

async function open() {
	const course = await testApp({ catalog });
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn() };
}

const attach = (learner: TestBrowser, bytes: Buffer | string, type = "image/png", field = "pictures", more = "") =>
	learner.call("PUT", `${work}/files/${field}${more}`, bytes, { "content-type": type });
const small = (seed = 1) => photograph(24, 16, "png", seed);
const value = (ids: readonly string[], caption = "The pinned post, as it is now") => writeAttachments(ids.map((id) => ({ id, caption })));

async function save(learner: TestBrowser, pictures: string) {
	const { version } = (await learner.call("GET", work)).json;
	return learner.call("PUT", `${work}/draft`, { version, fields: { about: "A page", pictures }, selfAssessment });
}

async function handIn(learner: TestBrowser, pictures: string) {
	const { json } = await save(learner, pictures);
	return learner.call("POST", `${work}/hand-in`, { version: json.version });
}

const bytesOf = async (course: Awaited<ReturnType<typeof open>>["course"], browser: TestBrowser, url: string) =>
	course.app.inject({ url, headers: { cookie: `smm_session=${browser.session}`, host: "localhost" } });

test("a picture is kept upright in two sizes without what came along with it, and is there after a restart", async () => {
	const { course, learner } = await open();
	const screenshot = await sharp(await photograph(1170, 2532, "png"))
		.withExif({ IFD0: { Artist: "Mia" }, IFD3: { GPSLatitude: "47/1 29/1 0/1" } })
		.toBuffer();
	const { status, json } = await attach(learner, screenshot);
	expect(status).toBe(201);
	expect(json).toMatchObject({
		kind: "picture",
		sizes: [
			{ width: 1170, height: 2532 },
			{ width: 370, height: 800 },
		],
	});
	expect(await attach(learner, screenshot)).toMatchObject({ status: 200, json });
	await course.restart();
	for (const [size, expected] of [
		["large", json.sizes[0]],
		["small", json.sizes[1]],
	] as const) {
		const answer = await bytesOf(course, learner, `/api/files/${json.id}?size=${size}`);
		expect(answer.headers).toMatchObject({
			"content-type": "image/webp",
			"x-content-type-options": "nosniff",
			"content-security-policy": expect.stringContaining("sandbox"),
		});
		const { width, height, exif } = await sharp(answer.rawPayload).metadata();
		expect({ width, height, exif }).toEqual({ ...expected, exif: undefined });
	}
	expect((await learner.call("GET", work)).json.files).toEqual([json]);
});

test("a PDF is kept to the last byte, and only ever handed out for download under a name of the server's", async () => {
	const { course, learner } = await open();
	const pdf = pdfOf("<script>alert(1)</script>");
	for (const declared of ["application/pdf", "image/png"]) {
		const { json } = await attach(learner, pdf, declared);
		expect(json).toMatchObject({ kind: "pdf", sizes: [], bytes: pdf.length });
		const answer = await bytesOf(course, learner, `/api/files/${json.id}`);
		expect(answer.rawPayload.equals(pdf)).toBe(true);
		expect(answer.headers).toMatchObject({
			"content-type": "application/pdf",
			"content-disposition": `attachment; filename="with-files-${json.id.slice(0, 6)}.pdf"`,
			"x-content-type-options": "nosniff",
			"content-security-policy": "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"cache-control": "private, no-store",
		});
	}
});

test("what is none of these, or damaged, is refused with the reason, and nothing is kept", async () => {
	const { learner } = await open();
	const whole = await photograph();
	const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>';
	const cases: [string, Buffer | string, string, number, string][] = [
		["svg", svg, "image/svg+xml", 415, "file-type"],
		["svg called png", svg, "image/png", 415, "file-type"],
		["html", "<html><script>alert(1)</script>", "text/html", 415, "file-type"],
		["html called pdf", "<html><script>alert(1)</script>", "application/pdf", 422, "pdf-unreadable"],
		["text called png", "Dear client, this is no picture.", "image/png", 422, "picture-unreadable"],
		["truncated jpeg", whole.subarray(0, whole.length >> 1), "image/jpeg", 422, "picture-unreadable"],
		["nothing", "", "application/pdf", 422, "pdf-unreadable"],
		["pdf with the wrong magic", `%PDX-1.4${pdfOf().toString("latin1").slice(8)}`, "application/pdf", 422, "pdf-unreadable"],
		["pdf that begins later", `GIF89a ${pdfOf().toString("latin1")}`, "application/pdf", 422, "pdf-unreadable"],
		["truncated pdf", pdfOf().subarray(0, 60), "application/pdf", 422, "pdf-unreadable"],
		["bomb", blackPng(20_000), "image/png", 422, "picture-too-many-pixels"],
		["zip", Buffer.from("PK\u0003\u0004"), "application/zip", 415, "file-type"],
		["json", "{}", "application/json", 415, "file-type"],
	];
	for (const [what, bytes, type, status, code] of cases) {
		const answer = await attach(learner, bytes, type);
		expect([what, answer.status, answer.json.code]).toEqual([what, status, code]);
		expect(answer.json.message).toMatch(/it again|once more/);
	}
	expect((await attach(learner, pdfOf(), "application/pdf", "faces")).json.code).toBe("picture-type");
	expect((await attach(learner, await small(), "image/png", "sheet")).json.code).toBe("pdf-type");
	expect((await learner.call("GET", work)).json.files).toEqual([]);
});

test("50 MB are refused with words that arrive, over a real connection", async () => {
	const { course, learner } = await open();
	expect((await attach(learner, Buffer.alloc(8_000_001), "application/pdf")).json.code).toBe("file-too-large");
	const answer = await putOverNetwork(course, learner, `${work}/files/pictures`, Buffer.alloc(50_000_000, 0xff));
	expect(answer.status).toBe(413);
	expect(JSON.parse(answer.text)).toMatchObject({ code: "file-too-large", message: expect.stringContaining("8 MB") });
});

test("names with tricks in them lead nowhere", async () => {
	const { learner } = await open();
	const { json } = await attach(learner, await small());
	for (const field of ["about", "none", "constructor", "..%2fpictures", "pictures%00", "PICTURES", "%F0%9F%A5%90"])
		expect([400, 404]).toContain((await attach(learner, await small(2), "image/png", field)).status);
	for (const id of ["..%2f..%2faccounts", `${json.id}.webp`, `${json.id}%00`, "__proto__", "%3Cscript%3E"])
		expect([400, 404]).toContain((await learner.call("GET", `/api/files/${id}`)).status);
	expect((await learner.call("GET", `/api/files/${json.id}?size=huge`)).status).toBe(400);
	expect((await learner.call("PUT", `/api/work/starting-page/files/page`, await small(3), { "content-type": "image/png" })).status).toBe(
		404,
	);
});

test("a field takes as many as it says; one more can only take the place of another", async () => {
	const { learner } = await open();
	const ids: string[] = [];
	for (let seed = 1; seed <= 10; seed += 1) ids.push((await attach(learner, await small(seed * 911))).json.id);
	await save(learner, value(ids));
	const eleventh = await small(5);
	const refused = await attach(learner, eleventh);
	expect(refused).toMatchObject({ status: 409, json: { code: "files-full", message: expect.stringContaining("10") } });
	const instead = await attach(learner, eleventh, "image/png", "pictures", `?instead=${ids[0]}`);
	expect(instead.status).toBe(201);
	const over = await handIn(learner, value([...ids, instead.json.id]));
	expect(over).toMatchObject({ status: 422, json: { code: "work-not-ready", issues: [{ path: "fields.pictures" }] } });
	expect((await handIn(learner, value([instead.json.id, ...ids.slice(1)]))).json.state).toBe("handed-in");
});

test("work with a file that is not one's own, or not there, cannot be handed in, and shows nobody's file", async () => {
	const { course, learner } = await open();
	const other = await course.signedIn();
	const theirs = (await attach(other, await photograph(40, 30, "png"))).json;
	await save(other, value([theirs.id]));
	for (const id of [theirs.id, "never-uploaded"]) {
		const refused = await handIn(learner, value([id]));
		expect(refused).toMatchObject({ status: 422, json: { issues: [{ path: "fields.pictures" }] } });
		expect(refused.json.issues[0].message).toContain("not there");
		expect((await learner.call("GET", `/api/files/${id}`)).status).toBe(404);
	}
	const elsewhere = (await attach(learner, await small(), "image/png", "faces")).json;
	expect((await handIn(learner, value([elsewhere.id]))).status).toBe(422);
});

test("pictures want their captions before they are handed in, and an empty optional field wants nothing", async () => {
	const { learner } = await open();
	const { json } = await attach(learner, await small());
	expect((await handIn(learner, value([json.id], " "))).json.issues).toMatchObject([{ path: "fields.pictures" }]);
	const long = await handIn(learner, value([json.id], "word ".repeat(61)));
	expect(long.json.issues[0].message).not.toContain("{");
	expect((await handIn(learner, "")).json.state).toBe("handed-in");
});

test("only the author and curators fetch a file, curators once it is handed in, and nobody can change it then", async () => {
	const { course, learner } = await open();
	const [other, curator, admin] = [await course.signedIn(), await course.signedIn("curator"), await course.signedIn("admin")];
	const handed = (await attach(learner, await small(1))).json;
	const sheet = (await attach(learner, pdfOf(), "application/pdf")).json;
	const loose = (await attach(learner, await small(2))).json;
	const { json: submission } = await handIn(learner, value([handed.id, sheet.id]));
	const reviewed = (id: string) => `/api/reviews/${submission.id}/files/${id}`;
	for (const browser of [other, curator, admin]) expect((await browser.call("GET", `/api/files/${handed.id}`)).status).toBe(404);
	expect((await course.visitor().call("GET", `/api/files/${handed.id}`)).status).toBe(401);
	expect((await course.visitor().call("GET", reviewed(handed.id))).status).toBe(401);
	for (const browser of [learner, other]) expect((await browser.call("GET", reviewed(handed.id))).status).toBe(403);
	for (const browser of [curator, admin]) {
		expect((await browser.call("GET", reviewed(handed.id))).headers["content-type"]).toBe("image/webp");
		expect((await browser.call("GET", reviewed(sheet.id))).headers["content-disposition"]).toMatch(/^attachment; /);
		for (const id of [loose.id, "nothing"]) expect((await browser.call("GET", reviewed(id))).status).toBe(404);
		expect((await browser.call("GET", `/api/reviews/${submission.id}`)).json.files.map(({ id }: { id: string }) => id)).toEqual([
			handed.id,
			sheet.id,
		]);
	}
	expect((await attach(learner, await small(3))).json.code).toBe("work-under-review");
	const own = await course.signedIn("curator");
	const mine = (await attach(own, await small(4))).json;
	const { json: works } = await handIn(own, value([mine.id]));
	expect((await own.call("GET", `/api/reviews/${works.id}/files/${mine.id}`)).json.code).toBe("own-work");
});

test("a curator's note hangs on a caption", async () => {
	const { course, learner } = await open();
	const [one, two] = [(await attach(learner, await small(1))).json, (await attach(learner, await small(2))).json];
	const pictures = writeAttachments([
		{ id: one.id, caption: "The name line" },
		{ id: two.id, caption: "The pinned post" },
	]);
	const { json: submission } = await handIn(learner, pictures);
	const curator = await course.signedIn("curator");
	const { json } = await curator.call("POST", `/api/reviews/${submission.id}/claim`);
	const start = "The name line\n\n".length;
	const note = { id: "n1", field: "pictures", start, end: start + 15, quote: "The pinned post", text: "Read by nobody: too small." };
	const saved = await curator.call("PUT", `/api/reviews/${submission.id}/draft`, {
		version: json.version,
		levels: {},
		summary: "",
		notes: [note],
	});
	expect(saved.json.draft.notes).toEqual([note]);
});

test("a file stays while a draft or a revision names it; a day after nothing does, it is swept away", async () => {
	const { course, learner } = await open();
	const [kept, dropped, loose] = [
		(await attach(learner, await small(1))).json,
		(await attach(learner, await small(2))).json,
		(await attach(learner, await small(3))).json,
	];
	const sweep = () => sweepFiles({ storage: course.storage, clock: course.clock, turns: new Turns() });
	const there = async () => (await course.storage.workFiles(learner.accountId)).map(({ id }) => id);
	await save(learner, value([kept.id, dropped.id]));
	await sweep();
	expect(await there()).toEqual([kept.id, dropped.id, loose.id]);
	course.clock.passHours(25);
	await sweep();
	expect(await there()).toEqual([kept.id, dropped.id]);
	await handIn(learner, value([kept.id]));
	await sweep();
	expect(await there()).toEqual([kept.id]);
	course.clock.passHours(24 * 400);
	await sweep();
	expect(await there()).toEqual([kept.id]);
	await course.storage.deleteAccount(learner.accountId);
	expect(await course.storage.workFiles(learner.accountId)).toEqual([]);
});

test("a file whose work cannot be found stays for a month, so that the work can be mended", async () => {
	const { course, learner } = await open();
	await attach(learner, await small());
	const sweep = () => sweepFiles({ storage: course.storage, clock: course.clock, turns: new Turns() });
	const there = async () => (await course.storage.workFiles(learner.accountId)).length;
	course.clock.passHours(29 * 24);
	await sweep();
	expect(await there()).toBe(1);
	course.clock.passHours(2 * 24);
	await sweep();
	expect(await there()).toBe(0);
});

test("an account keeps 50 MB of files, and what lies there unattached makes room", async () => {
	const { course, learner } = await open();
	const big = { id: "big", assignmentId: "with-files", field: "pictures", kind: "pdf" as const, digest: "00", sizes: [] };
	const addedAt = course.clock.now().toISOString();
	await save(learner, "");
	await course.storage.addWorkFile(learner.accountId, { ...big, bytes: quota.bytes - 10, addedAt }, { pdf: pdfOf() });
	expect(await attach(learner, await small())).toMatchObject({ status: 409, json: { code: "files-quota" } });
	course.clock.passHours(25);
	const again = await course.signedIn();
	expect((await attach(again, await small())).status).toBe(201);
	await learner.call("POST", "/api/session", { email: learner.person.email, password: learner.person.password });
	expect((await attach(learner, await small())).status).toBe(201);
	expect((await course.storage.workFiles(learner.accountId)).map(({ id }) => id)).not.toContain("big");
});

test("everything of one's own comes with the export, files included", async () => {
	const { learner } = await open();
	const pdf = pdfOf("mine");
	await attach(learner, pdf, "application/pdf");
	const { json } = await learner.call("GET", "/api/account/export");
	expect(json.files).toMatchObject([{ kind: "pdf", assignmentId: "with-files", field: "pictures", content: pdf.toString("base64") }]);
});

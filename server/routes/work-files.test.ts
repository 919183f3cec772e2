import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { writeAttachments } from "#content/fields/attachments.ts";
import type { TestBrowser } from "../test-browser.ts";
import { attach, handIn, openFiles, save, small, value, work } from "../test-files.ts";
import { photograph } from "../test-portfolio.ts";
import { blackPng, pdfOf, putOverNetwork } from "../test-uploads.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const bytesOf = async (course: Awaited<ReturnType<typeof openFiles>>["course"], browser: TestBrowser, url: string) =>
	course.app.inject({ url, headers: { cookie: `smm_session=${browser.session}`, host: "localhost" } });

test("a picture is kept upright in two sizes without what came along with it, and is there after a restart", async () => {
	const { course, learner } = await openFiles();
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
	const { course, learner } = await openFiles();
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
	const { learner } = await openFiles();
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
	const { course, learner } = await openFiles();
	expect((await attach(learner, Buffer.alloc(8_000_001), "application/pdf")).json.code).toBe("file-too-large");
	const answer = await putOverNetwork(course, learner, `${work}/files/pictures`, Buffer.alloc(50_000_000, 0xff));
	expect(answer.status).toBe(413);
	expect(JSON.parse(answer.text)).toMatchObject({ code: "file-too-large", message: expect.stringContaining("8 MB") });
});

test("names with tricks in them lead nowhere", async () => {
	const { learner } = await openFiles();
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
	const { learner } = await openFiles();
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
	const { course, learner } = await openFiles();
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
	const { learner } = await openFiles();
	const { json } = await attach(learner, await small());
	expect((await handIn(learner, value([json.id], " "))).json.issues).toMatchObject([{ path: "fields.pictures" }]);
	const long = await handIn(learner, value([json.id], "word ".repeat(61)));
	expect(long.json.issues[0].message).not.toContain("{");
	expect((await handIn(learner, "")).json.state).toBe("handed-in");
});

test("only the author and curators fetch a file, curators once it is handed in, and nobody can change it then", async () => {
	const { course, learner } = await openFiles();
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
	const { course, learner } = await openFiles();
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

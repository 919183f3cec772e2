import sharp from "sharp";
import { expect, onTestFinished, test, vi } from "vitest";
import { testApp } from "../test-app.ts";
import { pageWith, photograph, publish, upload } from "../test-portfolio.ts";
import { blackPng, putOverNetwork } from "../test-uploads.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn() };
}

const fileOf = ({ id, sizes }: { id: string; sizes: { width: number }[] }, index = 0) => `${id}-${sizes[index]?.width}.webp`;

test("a photograph is kept in two sizes, upright and without what came along with it", async () => {
	const { course, learner } = await open();
	const withPlace = await sharp(await photograph(3000, 2000))
		.withExif({ IFD0: { Copyright: "Somebody", Artist: "Mia" }, IFD3: { GPSLatitude: "47/1 29/1 0/1" } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	const { status, json } = await upload(learner, withPlace, "image/jpeg");
	expect(status).toBe(201);
	expect(json.sizes).toEqual([
		{ width: 1067, height: 1600 },
		{ width: 533, height: 800 },
	]);
	await course.restart();
	for (const [index, size] of json.sizes.entries()) {
		const answer = await course.app.inject({
			url: `/api/portfolio/images/${fileOf(json, index)}`,
			headers: { cookie: `smm_session=${learner.session}`, host: "localhost" },
		});
		expect(answer.headers).toMatchObject({ "content-type": "image/webp", "x-content-type-options": "nosniff" });
		const { width, height, format, exif, orientation } = await sharp(answer.rawPayload).metadata();
		expect({ width, height, format, exif, orientation }).toEqual({ ...size, format: "webp", exif: undefined, orientation: undefined });
	}
	expect((await learner.call("GET", "/api/portfolio")).json.pictures).toEqual([json]);
});

test("a small picture stays as small as it is, and the same file twice is one picture", async () => {
	const { learner } = await open();
	const small = await photograph(320, 200, "png");
	const first = await upload(learner, small);
	expect(first.json.sizes).toEqual([{ width: 320, height: 200 }]);
	expect(await upload(learner, small)).toMatchObject({ status: 200, json: first.json });
	expect((await upload(learner, await photograph(320, 200, "webp"), "image/webp")).status).toBe(201);
});

test("what is no picture, or not one that is taken, is refused with the reason, and nothing is kept", async () => {
	const { learner } = await open();
	const whole = await photograph();
	const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
	const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
	const flipped = Buffer.from(whole).fill(0, 200, 2000);
	const cases: [string, Buffer | string, string, number, string][] = [
		["text called png", "Dear client, this is no picture.", "image/png", 422, "picture-unreadable"],
		["html called jpeg", "<html><script>alert(1)</script>", "image/jpeg", 422, "picture-unreadable"],
		["nothing", "", "image/png", 422, "picture-unreadable"],
		["truncated jpeg", whole.subarray(0, whole.length >> 1), "image/jpeg", 422, "picture-unreadable"],
		["jpeg of its first bytes", whole.subarray(0, 20), "image/jpeg", 422, "picture-unreadable"],
		["damaged jpeg", flipped, "image/jpeg", 422, "picture-unreadable"],
		["svg", svg, "image/svg+xml", 415, "picture-type"],
		["svg called png", svg, "image/png", 415, "picture-type"],
		["gif", gif, "image/gif", 415, "picture-type"],
		["gif called webp", gif, "image/webp", 415, "picture-type"],
		["json", "{}", "application/json", 415, "picture-type"],
	];
	for (const [what, bytes, type, status, code] of cases) {
		const answer = await upload(learner, bytes, type);
		expect([what, answer.status, answer.json.code]).toEqual([what, status, code]);
		expect(answer.json.message).toMatch(/upload it again/);
	}
	expect((await learner.call("GET", "/api/portfolio")).json.pictures).toEqual([]);
});

test("a decompression bomb is refused before it goes off", async () => {
	const { learner } = await open();
	expect((await upload(learner, blackPng(1000))).status).toBe(201);
	const bomb = blackPng(20_000);
	expect(bomb.length).toBeLessThan(100_000);
	expect((await upload(learner, bomb)).json.code).toBe("picture-too-many-pixels");
});

test("50 MB are refused with words that arrive, over a real connection", async () => {
	const { course, learner } = await open();
	expect((await upload(learner, Buffer.alloc(8_000_001), "image/jpeg")).json.code).toBe("picture-too-large");
	const answer = await putOverNetwork(course, learner, "/api/portfolio/images", Buffer.alloc(50_000_000, 0xff));
	expect(answer.status).toBe(413);
	expect(JSON.parse(answer.text)).toMatchObject({ code: "picture-too-large", message: expect.stringContaining("8 MB") });
});

test("an account keeps 40 pictures", async () => {
	const { learner } = await open();
	const first = await upload(learner, await photograph(16, 16, "png", 1));
	for (let seed = 2; seed <= 40; seed += 1) expect((await upload(learner, await photograph(16, 16, "png", seed * 911))).status).toBe(201);
	const one = await photograph(24, 16, "png");
	expect((await upload(learner, one)).json.code).toBe("pictures-full");
	expect((await learner.call("DELETE", `/api/portfolio/images/${first.json.id}`)).status).toBe(204);
	expect((await upload(learner, one)).status).toBe(201);
});

test("a picture on the public page cannot be removed from under it", async () => {
	const { learner } = await open();
	const { json } = await upload(learner, await photograph(64, 64));
	const page = pageWith("With a picture");
	const [about] = page.blocks;
	const shown = { ...page, blocks: [{ ...about, picture: { imageId: json.id, alt: "Noise" } }] };
	await publish(learner, "mia", shown);
	const remove = () => learner.call("DELETE", `/api/portfolio/images/${json.id}`);
	expect(await remove()).toMatchObject({ status: 409, json: { code: "picture-published" } });
	await publish(learner, "mia", page);
	expect((await remove()).status).toBe(204);
	expect(await remove()).toMatchObject({ status: 404, json: { code: "not-found" } });
	expect((await learner.call("GET", `/api/portfolio/images/${fileOf(json)}`)).status).toBe(404);
});

test("nobody else can see or remove a picture", async () => {
	const { course, learner } = await open();
	const { json } = await upload(learner, await photograph(64, 64));
	for (const role of ["learner", "curator", "admin"] as const) {
		const other = await course.signedIn(role);
		expect((await other.call("GET", `/api/portfolio/images/${fileOf(json)}`)).status).toBe(404);
		expect((await other.call("DELETE", `/api/portfolio/images/${json.id}`)).status).toBe(404);
	}
	for (const file of ["..%2f..%2faccounts", "x-800.webp", `${json.id}-799.webp`, `${json.id}.webp`, json.id]) {
		expect((await learner.call("GET", `/api/portfolio/images/${file}`)).status).toBe(404);
	}
	expect((await learner.call("GET", `/api/portfolio/images/${fileOf(json)}`)).status).toBe(200);
});

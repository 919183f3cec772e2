import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { crc32, deflateSync } from "node:zlib";
import type { TestApp } from "./test-app.ts";
import type { TestBrowser } from "./test-browser.ts";

/** A black square PNG of one bit a pixel: a thousand times smaller than what it becomes. */
export function blackPng(side: number): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, sum]);
	};
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header[8] = 1;
	const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side));
	const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([start, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

/** A whole PDF of one empty page, with these words in it as a comment. */
export function pdfOf(words = "storyboard"): Buffer {
	const body = `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n`;
	return Buffer.from(`${body}trailer<</Root 1 0 R/Size 3>>\nstartxref\n${body.length}\n%%EOF\n`);
}

/** Sends bytes as a JPEG over a real connection, as large as they are. */
export async function putOverNetwork(course: TestApp, learner: TestBrowser, path: string, bytes: Buffer) {
	await course.app.listen({ port: 0, host: "127.0.0.1" });
	const { port } = course.app.server.address() as AddressInfo;
	return new Promise<{ status: number | undefined; text: string }>((done, failed) => {
		const headers = {
			"content-type": "image/jpeg",
			origin: `http://127.0.0.1:${port}`,
			cookie: `smm_session=${learner.session}`,
			"content-length": bytes.length,
		};
		const sending = httpRequest({ host: "127.0.0.1", port, method: "PUT", path, headers }, (incoming) => {
			let text = "";
			incoming.on("data", (chunk) => {
				text += chunk;
			});
			incoming.on("end", () => done({ status: incoming.statusCode, text }));
		});
		sending.on("error", failed);
		sending.end(bytes);
	});
}

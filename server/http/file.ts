import type { FastifyReply } from "fastify";
import type { FileToSend } from "../usecases/show-work-file.ts";

/** Nothing that comes out of a learner's file may run or load anything, in whatever window it is opened. */
const policy = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sends a file of somebody's: a picture to be looked at, a PDF to be downloaded under a name of the server's. */
export function sendFile(reply: FastifyReply, { kind, name, bytes }: FileToSend): FastifyReply {
	const isPicture = kind === "picture";
	return reply
		.type(isPicture ? "image/webp" : "application/pdf")
		.headers({
			"content-disposition": `${isPicture ? "inline" : "attachment"}; filename="${name}.${isPicture ? "webp" : "pdf"}"`,
			"content-security-policy": policy,
			"cache-control": isPicture ? "private, max-age=3600" : "private, no-store",
		})
		.send(Buffer.from(bytes));
}

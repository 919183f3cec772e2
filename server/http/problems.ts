import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { type Code, statusOf } from "../errors.ts";
import { fill } from "../fill.ts";
import { type Refusal, refuse } from "../outcome.ts";
import { StorageUnavailable, UnknownAccount } from "../storage/port.ts";
import type { Problem } from "../wire/problem.ts";
import type { Api } from "./api.ts";
import { Refused } from "./refused.ts";
import { InvalidInput } from "./validation.ts";

/** Words of the interface's section `errors`. */
export type Words = Readonly<Record<string, string>>;

/** What Fastify itself refuses, in our codes. */
const fastifyCodes: Readonly<Record<string, Code>> = {
	FST_ERR_CTP_INVALID_MEDIA_TYPE: "wrong-media-type",
	FST_ERR_CTP_BODY_TOO_LARGE: "body-too-large",
	FST_ERR_CTP_EMPTY_JSON_BODY: "broken-json",
	FST_ERR_CTP_INVALID_JSON_BODY: "broken-json",
	FST_ERR_MAX_PARAM_LENGTH: "address-too-long",
};

/** Makes a problem of everything that goes wrong; what went wrong inside is logged and not told. */
export function explainProblems(app: Api, words: Words): void {
	app.setErrorHandler((error: FastifyError, request, reply) => {
		const refusal = refusalOf(error);
		if (statusOf(refusal.code) >= 500) request.log.error({ err: error, method: request.method, url: request.url });
		return sendProblem(reply, refusal, words);
	});
}

export function sendProblem(reply: FastifyReply, refusal: Refusal, words: Words): FastifyReply {
	return reply.code(statusOf(refusal.code)).type("application/json; charset=utf-8").send(problemOf(refusal, words));
}

/**
 * The refusal in words for a person: those under its code, and those under `<code>-<name>` for each variable it has, so
 * that a page in another language can say the former without knowing the variables.
 */
export function problemOf({ code, variables = {}, issues }: Refusal, words: Words): Problem {
	const details = Object.keys(variables).flatMap((name) => words[`${code}-${name}`] ?? []);
	const message = [words[code] ?? code, ...details].map((pattern) => fill(pattern, variables)).join(" ");
	return issues ? { code, message, issues } : { code, message };
}

export function refusalOf(error: unknown): Refusal {
	if (error instanceof Refused) return error.refusal;
	if (error instanceof InvalidInput) return refuse("invalid", { issues: error.issues });
	if (error instanceof StorageUnavailable) return refuse("storage-down");
	if (error instanceof UnknownAccount) return refuse("sign-in-first");
	const { code = "", statusCode = 500 } = error as Partial<FastifyError>;
	const known = fastifyCodes[code];
	if (known) return refuse(known);
	return refuse(statusCode >= 400 && statusCode < 500 ? "bad-request" : "internal");
}

/** What cannot even be routed, such as an address with a broken escape. */
export function frameworkProblem(words: Words) {
	return (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => void sendProblem(reply, refusalOf(error), words);
}

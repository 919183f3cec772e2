import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import { type Issues, issuesOf } from "../issues.ts";

/** Input that does not fit its schema: what is wrong where. */
export class InvalidInput extends Error {
	readonly statusCode = 400;
	readonly issues: Issues;

	constructor(issues: Issues) {
		super("The input does not fit its schema.");
		this.issues = issues;
	}
}

/** Deeper than any honest body, and shallow enough for every recursive reader. */
const deepest = 32;

/** Whether JSON is nested so deeply that recursive code could run out of stack. */
function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; depth <= deepest; depth += 1) {
		level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
		if (level.length === 0) return false;
	}
	return true;
}

/** Parses by Zod; strict schemas refuse what they do not know. */
export const validate: FastifySchemaCompiler<z.ZodType> =
	({ schema, httpPart = "body" }) =>
	(data) => {
		if (httpPart === "body" && isTooDeep(data)) {
			return { error: new InvalidInput([{ path: httpPart, message: `Nested more than ${deepest} levels deep` }]) };
		}
		const result = schema.safeParse(data);
		return result.success ? { value: result.data } : { error: new InvalidInput(issuesOf(result.error, httpPart)) };
	};

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

/** Whether JSON is nested more than so many levels deep, which could make recursive code run out of stack. */
function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (levels === 0) return true;
	for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], levels - 1)) return true;
	return false;
}

/** Parses by Zod; strict schemas refuse what they do not know. */
export const validate: FastifySchemaCompiler<z.ZodType> =
	({ schema, httpPart = "body" }) =>
	(data) => {
		if (httpPart === "body" && isDeeper(data, deepest)) {
			return { error: new InvalidInput([{ path: httpPart, message: `Nested more than ${deepest} levels deep` }]) };
		}
		const result = schema.safeParse(data);
		return result.success ? { value: result.data } : { error: new InvalidInput(issuesOf(result.error, httpPart)) };
	};

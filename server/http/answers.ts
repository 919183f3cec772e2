import type { z } from "zod";
import { type Code, statusOf } from "../errors.ts";
import { problemSchema } from "../wire/problem.ts";

/**
 * Every status a route may answer with: its own successes, and a problem for each status that its refusals have.
 * The description of a status lists the codes, for the OpenAPI page.
 */
export function answers<Success extends Readonly<Record<number, z.ZodType>>>(success: Success, ...codes: Code[]): Success {
	return { ...success, ...problems(codes) };
}

/** Adds the refusals that a group of routes has in common to what a route declares itself. */
export function alsoRefuses(response: unknown, codes: readonly Code[]): unknown {
	const own = (response ?? {}) as Readonly<Record<string, z.ZodType>>;
	const common = problems(codes);
	const joined = Object.entries(common).map(([status, schema]) => {
		const mine = own[status]?.description;
		return [status, mine ? problemSchema.describe(`${mine}, ${schema.description}`) : schema] as const;
	});
	return { ...own, ...Object.fromEntries(joined) };
}

function problems(codes: readonly Code[]): Readonly<Record<string, z.ZodType>> {
	const statuses = [...new Set(codes.map(statusOf))];
	return Object.fromEntries(
		statuses.map((status) => [status, problemSchema.describe(codes.filter((code) => statusOf(code) === status).join(", "))]),
	);
}

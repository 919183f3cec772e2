import type { ZodError, z } from "zod";
import type { Problem } from "./wire/problem.ts";

export type Issues = NonNullable<Problem["issues"]>;

const mostIssues = 20;

/** Issues of a failed parse with paths like `body.action.minutes`; of a union, those of the member that came nearest. */
export function issuesOf(error: Pick<ZodError, "issues">, prefix: string): Issues {
	return error.issues.flatMap((issue) => explain(issue, prefix)).slice(0, mostIssues);
}

function explain(issue: z.core.$ZodIssue, prefix: string): Issues {
	const path = [prefix, ...issue.path.map(String)].join(".");
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path: `${path}.${key}`, message: "Unknown field" }));
	if (issue.code === "invalid_union" && issue.errors.length > 0) {
		const nearest = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0] ?? [];
		return nearest.flatMap((inner) => explain(inner, path));
	}
	return [{ path, message: issue.message }];
}

/** A member whose own fields are wrong is nearer than one that is of another type altogether. */
const distance = (issues: readonly z.core.$ZodIssue[]) =>
	issues.length + (issues.some(({ code, path }) => code === "invalid_type" && path.length === 0) ? 1000 : 0);

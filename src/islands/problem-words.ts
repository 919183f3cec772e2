import type { Problem } from "#server/wire/problem.ts";
import type { Words } from "#src/i18n/t.ts";

/** A refusal in the words of the page's language, or in the server's own where the page has none. */
export function problemWords(errors: Words, problem: Problem): string {
	return errors[problem.code] ?? (problem.message || (errors.internal ?? problem.code));
}

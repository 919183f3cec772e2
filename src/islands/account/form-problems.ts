import type { Problem } from "#server/wire/problem.ts";
import type { Words } from "#src/i18n/t.ts";
import { problemWords } from "../problem-words.ts";

/** What to say beside which field; `form` stands above all of them. */
export type FormProblems = Readonly<Record<string, string>>;

/** Refusals that are about one field. */
const fieldOfCode: Readonly<Record<string, string>> = {
	"email-taken": "email",
	"wrong-credentials": "password",
	"wrong-password": "password",
	"common-password": "password",
};

/** Puts the server's refusal beside the field it is about. */
export function placeProblem(problem: Problem, errors: Words, fields: readonly string[]): FormProblems {
	const placed: Record<string, string> = {};
	for (const issue of problem.issues ?? []) {
		const field = fields.find((name) => issue.path.split(".").includes(name));
		if (field) placed[field] ??= issue.message;
	}
	const about = fieldOfCode[problem.code];
	if (about && fields.includes(about)) placed[about] = problemWords(errors, problem);
	return Object.keys(placed).length > 0 ? placed : { form: problemWords(errors, problem) };
}

/** Where to go after signing in: a page of this site and nothing else. */
export function nextPath(search: string, fallback: string): string {
	const next = new URLSearchParams(search).get("next");
	if (!next?.startsWith("/")) return fallback;
	const site = "https://site.invalid";
	const url = URL.canParse(next, site) ? new URL(next, site) : null;
	if (url?.origin !== site) return fallback;
	// `/.//evil.example` is a path here, and another site's address once the dot is gone.
	return url.pathname.startsWith("//") ? fallback : `${url.pathname}${url.search}${url.hash}`;
}

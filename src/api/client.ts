import type { Problem } from "#server/wire/problem.ts";

/** What the server answered, or why there is no answer. Status 0: it was never reached. */
export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; problem: Problem };

/**
 * Whether the same request may be taken later as it is: the server was not reached, is down or too busy, or something on
 * the way answered in its place. Any other refusal is its word.
 *
 * @param status  of an answer that is not `ok`
 */
export function mayPass(status: number): boolean {
	return status < 400 || status === 429 || status >= 500;
}

interface CallOptions {
	/** Lets the request outlive the page; for small bodies only (browsers allow 64 kB in flight). */
	keepalive?: boolean;
}

/**
 * The only place that talks to the server.
 *
 * Never throws: a network failure is the problem `offline`, an answer that is not the API's is `unavailable`.
 *
 * @param path  site-relative, e.g. `/api/session`
 * @param body  sent as JSON when given
 * @returns the answer's JSON; `undefined` for 204
 */
export async function call<T>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
	let response: Response;
	try {
		response = await fetch(path, {
			method,
			credentials: "same-origin",
			headers: body === undefined ? { accept: "application/json" } : { accept: "application/json", "content-type": "application/json" },
			body: body === undefined ? undefined : JSON.stringify(body),
			keepalive: options.keepalive ?? false,
		});
	} catch {
		return refused(0, "offline");
	}
	if (response.status === 204) return { ok: true, value: undefined as T };
	const answer: unknown = await response.json().catch(() => undefined);
	if (response.ok && answer !== undefined) return { ok: true, value: answer as T };
	return isProblem(answer) ? { ok: false, status: response.status, problem: answer } : refused(response.status, "unavailable");
}

function refused(status: number, code: string): Answer<never> {
	return { ok: false, status, problem: { code, message: "" } };
}

function isProblem(answer: unknown): answer is Problem {
	return typeof answer === "object" && answer !== null && "code" in answer && typeof answer.code === "string";
}

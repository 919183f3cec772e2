import type { Answer, call } from "../api/client.ts";

type Reply = (body: unknown) => Answer<unknown> | Promise<Answer<unknown>>;

/** For tests: a server made of functions, one per `METHOD /path`, which remembers what it was asked. */
export function fakeCall(routes: Record<string, Reply>): typeof call & { readonly asked: { route: string; body: unknown }[] } {
	const asked: { route: string; body: unknown }[] = [];
	const answer = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
		const route = `${method} ${path}`;
		asked.push({ route, body });
		const reply = routes[route];
		if (!reply) throw new Error(`The test's server has no ${route}`);
		return structuredClone(await reply(body)) as Answer<T>;
	};
	return Object.assign(answer, { asked });
}

export const fine = <T>(value: T): Answer<T> => ({ ok: true, value });
export const refused = (status: number, code: string): Answer<never> => ({ ok: false, status, problem: { code, message: code } });
export const offline = refused(0, "offline");

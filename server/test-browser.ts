import type { Api } from "./http/api.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE" | "HEAD";

export interface TestAnswer {
	status: number;
	// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer
	json: any;
	text: string;
	headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** A browser in a test: keeps the session cookie and says where its requests come from. */
export class TestBrowser {
	readonly #app: () => Api;
	/** Value of the session cookie. */
	session: string | undefined;
	accountId = "";
	person = { name: "", email: "", password: "" };

	constructor(app: () => Api) {
		this.#app = app;
	}

	/** @param headers  replace those of an honest browser; `undefined` leaves one out */
	async call(method: Method, url: string, body?: unknown, headers: Readonly<Record<string, string | undefined>> = {}): Promise<TestAnswer> {
		const own = {
			host: "localhost",
			origin: "http://localhost",
			...(this.session && { cookie: `smm_session=${this.session}` }),
			...headers,
		};
		const sent = Object.fromEntries(Object.entries(own).filter((entry): entry is [string, string] => entry[1] !== undefined));
		const answer = await this.#app().inject({
			method,
			url,
			headers: sent,
			...(body !== undefined && { payload: body as object | string }),
		});
		const cookie = answer.cookies.find(({ name }) => name === "smm_session");
		if (cookie) this.session = cookie.value || undefined;
		const isJson = String(answer.headers["content-type"] ?? "").startsWith("application/json") && answer.body !== "";
		return { status: answer.statusCode, json: isJson ? answer.json() : undefined, text: answer.body, headers: answer.headers };
	}

	async signUp(person: { name: string; email: string; password: string }): Promise<TestAnswer> {
		this.person = person;
		const answer = await this.call("POST", "/api/accounts", person);
		this.accountId = answer.json?.account?.id ?? "";
		return answer;
	}
}

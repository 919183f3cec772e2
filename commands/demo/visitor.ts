import type { FastifyInstance } from "fastify";

/** Somebody with a browser: speaks to the real API and keeps their cookie. */
export class Visitor {
	readonly #app: FastifyInstance;
	#cookie = "";

	constructor(app: FastifyInstance) {
		this.#app = app;
	}

	/** @throws {Error} with the server's words when it refuses */
	async call<Answer>(method: "GET" | "POST" | "PUT", url: string, body?: object): Promise<Answer> {
		const answer = await this.#app.inject({
			method,
			url,
			headers: { origin: "http://localhost", host: "localhost", ...(this.#cookie && { cookie: this.#cookie }) },
			...(body && { payload: body }),
		});
		const [cookie] = answer.cookies;
		if (cookie) this.#cookie = `${cookie.name}=${cookie.value}`;
		if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
		return (answer.body ? answer.json() : undefined) as Answer;
	}
}

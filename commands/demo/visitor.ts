import type { FastifyInstance } from "fastify";

/** Speaks to the API as somebody. */
export type Caller = Pick<Visitor, "call">;

/** Speaks to the API as somebody who also has pictures. */
export type Uploader = Pick<Visitor, "call" | "upload">;

/** Somebody with a browser: speaks to the real API and keeps their cookie. */
export class Visitor {
	readonly #app: FastifyInstance;
	#cookie = "";

	constructor(app: FastifyInstance) {
		this.#app = app;
	}

	/** @throws {Error} with the server's words when it refuses */
	call<Answer>(method: "GET" | "POST" | "PUT", url: string, body?: object): Promise<Answer> {
		return this.#send(method, url, body);
	}

	/** Puts a file. @throws {Error} as `call` does */
	upload<Answer>(url: string, file: Buffer, type: string): Promise<Answer> {
		return this.#send("PUT", url, file, type);
	}

	async #send<Answer>(method: "GET" | "POST" | "PUT", url: string, body?: object, type?: string): Promise<Answer> {
		const answer = await this.#app.inject({
			method,
			url,
			headers: {
				origin: "http://localhost",
				host: "localhost",
				...(this.#cookie && { cookie: this.#cookie }),
				...(type && { "content-type": type }),
			},
			...(body && { payload: body }),
		});
		const [cookie] = answer.cookies;
		if (cookie) this.#cookie = `${cookie.name}=${cookie.value}`;
		if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
		return (answer.body ? answer.json() : undefined) as Answer;
	}
}

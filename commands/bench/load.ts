import { Agent, request } from "node:http";

/** One request of a conversation. */
export interface Shot {
	path: string;
	headers: Readonly<Record<string, string>>;
	body: string;
}

export interface LoadResult {
	answered: number;
	/** Answers outside 2xx. */
	refused: number;
	seconds: number;
}

/**
 * Plays conversations against a server side by side, each its shots one after the other, and waits for all answers.
 *
 * @param origin  e.g. `http://127.0.0.1:3000`
 */
export async function load(origin: string, conversations: readonly (readonly Shot[])[]): Promise<LoadResult> {
	const agent = new Agent({ keepAlive: true, maxSockets: conversations.length });
	let refused = 0;
	const begun = performance.now();
	await Promise.all(
		conversations.map(async (shots) => {
			for (const shot of shots) {
				const status = await post(agent, origin, shot);
				if (status < 200 || status > 299) refused += 1;
			}
		}),
	);
	const seconds = (performance.now() - begun) / 1000;
	agent.destroy();
	return { answered: conversations.reduce((sum, shots) => sum + shots.length, 0), refused, seconds };
}

function post(agent: Agent, origin: string, { path, headers, body }: Shot): Promise<number> {
	return new Promise((resolve, reject) => {
		const sent = request(
			origin + path,
			{ method: "POST", agent, headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers } },
			(answer) => {
				answer.resume();
				answer.once("end", () => resolve(answer.statusCode ?? 0));
			},
		);
		sent.once("error", reject);
		sent.end(body);
	});
}

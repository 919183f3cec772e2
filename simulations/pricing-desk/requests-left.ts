import type { Retold } from "./retold.ts";

/** A request for work on top that was left lying until it went. */
export interface LeftRequest {
	clientId: string;
	/** Weeks that had passed when it was made. */
	week: number;
}

/** Requests that were made and neither answered nor open at the end, as far as a state that was acted on shows them. */
export function leftRequests({ acts, final }: Retold): readonly LeftRequest[] {
	const seen = new Map<string, LeftRequest & { isAnswered: boolean }>();
	for (const { action, before } of acts)
		for (const { id, request } of before.clients) {
			if (!request) continue;
			const isAnswered = action.type === "answer-request" && action.clientId === id;
			const known = seen.get(`${id} ${request.week}`);
			seen.set(`${id} ${request.week}`, { clientId: id, week: request.week, isAnswered: isAnswered || known?.isAnswered === true });
		}
	const open = new Set(final.clients.flatMap(({ id, request }) => (request ? [`${id} ${request.week}`] : [])));
	return [...seen].filter(([key, { isAnswered }]) => !isAnswered && !open.has(key)).map(([, { clientId, week }]) => ({ clientId, week }));
}

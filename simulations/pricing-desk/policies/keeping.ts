import type { PricingAction } from "../action.ts";
import type { SeenClient } from "../observation.ts";
import { hourlyCents } from "../workload.ts";
import type { Choice } from "./policy.ts";

/** Answers what clients ask for on top: at its price, or in place of something where there is no time for it. */
export const answerRequests: Choice = (seen) => {
	const client = seen.clients.find(({ request, state }) => request && state !== "ended");
	if (!client) return null;
	const full = seen.hours.clients > 0.95 * seen.hours.capacity;
	return { type: "answer-request", clientId: client.id, answer: full ? "swap" : "charge" };
};

/** A client pays too little from this share of the floor down, and would mind a rise to more than this share of what it could pay. */
const tooLittle = { floor: 0.92, budget: 0.93, least: 1.05 } as const;

/** Announces a price that pays the hours, as far as the client can pay it, once its month is about to end. */
export const raisePrices: Choice = (seen, read, done) => {
	if (done.includes("reprice")) return null;
	for (const client of seen.clients) {
		const known = read.clients.find(({ id }) => id === client.id);
		const hourly = hourlyCents(client.quote, seen.deliverables);
		if (!known || client.state !== "active" || client.weeksLeftOfMonth !== 1 || hourly === null || client.quote.basis === "hour") continue;
		if (hourly >= tooLittle.floor * read.floorCents) continue;
		const priceCents = Math.round(Math.min(tooLittle.budget * known.budgetCents, (client.quote.priceCents * read.floorCents) / hourly));
		if (priceCents >= tooLittle.least * client.quote.priceCents) return { type: "reprice", clientId: client.id, priceCents };
	}
	return null;
};

/** Reminds whoever is overdue, once a week. */
export const remind: Choice = (seen, _read, done) => {
	const late = seen.clients.filter(({ overdueCents }) => overdueCents > 0);
	const next = late[done.filter((type) => type === "chase").length];
	return next ? { type: "chase", clientId: next.id } : null;
};

/** Stops working for who is far behind, and goes on once it is paid. */
export const stopInTime: Choice = (seen): PricingAction | null => {
	const behind = (client: SeenClient) => client.state === "active" && client.overdueWeeks >= 2;
	const stop = seen.clients.find(behind);
	if (stop) return { type: "stop-work", clientId: stop.id };
	const paid = seen.clients.find(({ state, overdueCents }) => state === "stopped" && overdueCents === 0);
	return paid ? { type: "go-on", clientId: paid.id } : null;
};

import { between, falling } from "./between.ts";
import { buyerOf } from "./buyer.ts";
import { trueFloor } from "./money.ts";
import { convinces } from "./objections.ts";
import type { Retold } from "./retold.ts";
import { isWorthHaving } from "./sold.ts";
import type { Act } from "./tape.ts";
import { hourlyCents } from "./workload.ts";

/** An objection or a request on top, and how well it was answered. */
export interface Answered {
	/** The lead's or the client's id. */
	about: string;
	/** 0–1 */
	share: number;
	/** Index into the log; null where it was left lying. */
	index: number | null;
}

/** What each answer to a request is worth; a first small favour is forgiven. Design choice. */
const requestWorth = { charge: 1, swap: 0.85, refuse: 0.7, "for-free": 0.1, favour: 0.5 } as const;

/** Letting somebody go who could pay for a part. Design choice. */
const pity = 0.35;

/** All that was objected and asked for on top, with its answers. */
export function answersOf({ acts, final }: Retold): readonly Answered[] {
	const objections = acts.flatMap((act) => answerToObjection(act));
	// Who objected and then went was left without an answer; who still objects may get one, and a no is one too.
	const silent = final.leads.filter(({ before, answered, state }) => before !== null && answered === null && state === "gone");
	const requests = acts.flatMap((act) => answerToRequest(act));
	const left = final.clients.flatMap(({ id, requests: asked, request }) => {
		const answered = requests.filter(({ about }) => about === id).length;
		return Array.from({ length: Math.max(0, asked - answered - (request ? 1 : 0)) }, () => missed(id));
	});
	return [...objections, ...silent.map(({ id }) => missed(id)), ...requests, ...left];
}

const missed = (about: string): Answered => ({ about, share: 0, index: null });

function answerToObjection({ action, before, index }: Act): Answered[] {
	if (action.type !== "answer-objection" && action.type !== "decline") return [];
	const row = before.leads.find(({ id }) => id === action.leadId);
	if (!row?.quote || !row.before || row.state !== "objects") return [];
	if (action.type === "decline" || action.answer === "walk-away")
		return [{ about: row.id, share: isWorthHaving(before, row.id) ? pity : 1, index }];
	const { deliverables, self } = before.scenario;
	const lower = action.priceCents === undefined || action.answer === "explain-value" ? {} : { priceCents: action.priceCents };
	const fewer = action.answer === "cut-scope" && action.lines ? { lines: action.lines } : {};
	const quote = { ...row.quote, ...lower, ...fewer };
	const hourly = (hourlyCents(quote, deliverables) ?? 0) / trueFloor(self);
	const chance = convinces(action.answer, quote, buyerOf(before, row), row.before, deliverables);
	const share = {
		"cut-scope": falling(hourly, 0.95, 0.6) * (0.6 + 0.4 * between(chance / 0.6)),
		concede: 0.4 * falling(hourly, 1, 0.8),
		"explain-value": between(chance / 0.55),
	}[action.answer];
	return [{ about: row.id, share, index }];
}

function answerToRequest({ action, before, index }: Act): Answered[] {
	if (action.type !== "answer-request") return [];
	const client = before.clients.find(({ id }) => id === action.clientId);
	const small = action.answer === "for-free" && client?.favours === 0 && (client.request?.hours ?? 0) <= 1;
	return [{ about: action.clientId, share: small ? requestWorth.favour : requestWorth[action.answer], index }];
}

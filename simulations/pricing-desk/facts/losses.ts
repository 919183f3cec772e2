import { direction, type Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { interval99 } from "../../kernel/statistics.ts";
import type { Quote } from "../action.ts";
import { makeClient, makeQuarter, makeQuote } from "../make.ts";
import { play, wait } from "./runs.ts";

/** Six clients by the month, of all kinds of reliability, who are here already and have just begun a month. */
function market(own: Partial<Quote>) {
	const reliable = [0.95, 0.85, 0.75, 0.6, 0.4, 0.2];
	const lines = [{ deliverable: "post", count: 6 }];
	return makeQuarter({
		clients: reliable.map((pays, place) =>
			makeClient({
				id: `client-${place + 1}`,
				pays,
				creep: 0,
				elsewhere: place % 2 === 1,
				ranWeeks: 4,
				quote: makeQuote({ lines, priceCents: 40_000, ...own }),
			}),
		),
	});
}

/** What was worked for and is lost, or overdue for three weeks at the end, over all that was worked for. */
export function lossOf(seed: number, own: Partial<Quote>): number {
	const { clients, week } = play(market(own), seed, [wait(4), wait(4), wait(4)]);
	const earned = clients.reduce((total, client) => total + client.earned, 0);
	const lost = clients
		.flatMap(({ invoices }) => invoices)
		.filter(({ state, dueWeek }) => state === "written-off" || (state === "open" && week - dueWeek >= 3));
	return lost.reduce((total, { cents }) => total + cents, 0) / Math.max(1, earned);
}

const bare = { contract: false, prepaymentBp: 0 } as const;

export const p2: Fact = {
	id: "P2",
	finding: "Without prepayment and contract, losses to non-payment are strictly higher",
	source: "the project's source material: non-payment as the trade's common loss",
	sure: "S",
	measure(share = 1) {
		const lessBy = (own: Partial<Quote>) =>
			interval99(overSeeds(400 * share, (seed) => lossOf(seed, bare) - lossOf(seed, { ...bare, ...own })));
		return [
			direction("share of the work lost, bare minus with both", lessBy({ contract: true, prepaymentBp: 5000 })),
			direction("share of the work lost, bare minus with a contract", lessBy({ contract: true })),
			direction("share of the work lost, bare minus with half in advance", lessBy({ prepaymentBp: 5000 })),
		];
	},
};

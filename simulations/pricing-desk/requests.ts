import { bernoulli, int } from "../kernel/rng.ts";
import { between } from "./between.ts";
import type { ClientRow, PricingState } from "./state.ts";
import { characterOf } from "./truth.ts";
import type { Basis, RequestAnswer } from "./vocabulary.ts";
import { hourlyCents } from "./workload.ts";

/**
 * Work on top of what was agreed. Design choices: a client who asks for much asks about every third week, more where the
 * scope is open, after a discount, and after every favour; nobody asks without end.
 */
export const asking = { from: 0.2, perWeek: 0.32, conceded: 1.6, favour: 0.35, mostHours: 5, most: 8, patienceWeeks: 2 } as const;

/** How open the scope is by the way a price is put. Design choice. */
const openness: Readonly<Record<Basis, number>> = { hour: 0.5, deliverable: 0.8, retainer: 1.2, value: 1.4 };

/** Regard that each answer wins or costs, and what silence costs. Design choice. */
const regardOf: Readonly<Record<RequestAnswer | "silence", number>> = {
	charge: -0.01,
	"for-free": 0.03,
	swap: 0.01,
	refuse: -0.05,
	silence: -0.07,
};

/** Chance that a charged extra is wanted at its price, and after a discount. Design choice. */
const charged = { chance: 0.88, conceded: 0.6 } as const;

/** Lets requests of the week come, and those that were left lying go. */
export function ask(state: PricingState, week: number): void {
	for (const client of state.clients) {
		if (client.state !== "active") continue;
		if (client.request && week - client.request.week > asking.patienceWeeks) {
			client.request = null;
			client.regard = between(client.regard + regardOf.silence);
		}
		if (client.request || client.requests >= asking.most || week <= client.sinceWeek) continue;
		const { creep } = characterOf(state, client);
		if (creep < asking.from) continue;
		const eager =
			creep *
			asking.perWeek *
			openness[client.quote.basis] *
			(client.conceded ? asking.conceded : 1) *
			(1 + asking.favour * client.favours);
		if (!bernoulli(state.seed, client.id, `asks-${week}`, between(eager, 0, 0.9))) continue;
		const most = Math.min(asking.mostHours, 2 + Math.floor(client.favours / 2));
		client.request = { hours: int(state.seed, client.id, `hours-${week}`, 1, most), text: client.requests % 4, week };
		client.requests += 1;
		state.notices.push({ week, kind: "request", clientId: client.id });
	}
}

export function answerRequest(state: PricingState, client: ClientRow, answer: RequestAnswer): void {
	const { request } = client;
	if (!request) return;
	client.request = null;
	client.regard = between(client.regard + regardOf[answer]);
	if (answer === "for-free") {
		client.favours += 1;
		client.favourHours += request.hours;
	}
	if (answer === "charge") {
		const chance = client.conceded ? charged.conceded : charged.chance;
		if (!bernoulli(state.seed, client.id, `pays-extra-${client.requests}`, chance)) return;
		client.chargedHours += request.hours;
		client.extraCents += Math.round(request.hours * extraRate(state, client));
	}
}

/** What an hour on top costs: the list's, or what this client pays, whichever is more. Cents. */
export function extraRate({ scenario, priceList }: Pick<PricingState, "scenario" | "priceList">, { quote }: ClientRow): number {
	return Math.max(priceList?.hourCents ?? 0, hourlyCents(quote, scenario.deliverables) ?? 0);
}

import type { Fact } from "../../kernel/fact.ts";
import { planDay } from "../deliver.ts";
import { leadsRow, makeSettings } from "../make.ts";
import { offerOf } from "../offer.ts";
import { naiveDay } from "./naive.ts";
import { quietCampaign } from "./runs.ts";

/** The day that both work out: an ad set that has learnt, in a month at the year's price. @param parts of a million auctions */
export function sameDay(parts: number) {
	const auctions = Math.round(1_000_000 * parts);
	const people = Math.round(auctions / 2);
	return { people, auctions, budgetCents: Math.round(1.5 * auctions) };
}

/** @returns cents of an impression, share of the auctions won, share of the people reached */
export function closedForm({ people, auctions, budgetCents }: ReturnType<typeof sameDay>): { price: number; share: number; reach: number } {
	const scenario = quietCampaign(people, auctions);
	const settings = makeSettings();
	const today = { people, budgetCents, prices: () => 1, part: () => 1, premium: 1, shown: 0, worn: {}, test: null };
	const { impressions, cents, newReach } = planDay(offerOf(scenario, settings), settings, today);
	return { price: cents / impressions, share: impressions / auctions, reach: newReach / people };
}

export const a13: Fact = {
	id: "A13",
	finding: "The closed form agrees with brute force",
	source: "Impression-by-impression Monte Carlo of the same auction, a second implementation",
	sure: "D",
	measure(share = 1) {
		const day = sameDay(share);
		const naive = naiveDay(leadsRow, day, 1);
		const closed = closedForm(day);
		return (["price", "share", "reach"] as const).map((what) => ({
			what: `${what}, closed form ÷ Monte Carlo`,
			measured: closed[what] / naive[what],
			atLeast: 0.98,
			atMost: 1.02,
			digits: 4,
		}));
	},
};

import { direction, type Fact } from "../../kernel/fact.ts";
import { exp } from "../../kernel/math.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { normal } from "../../kernel/rng.ts";
import { interval99, mean } from "../../kernel/statistics.ts";
import { makeCreative } from "../make.ts";
import { sellImpression, sigma } from "../market.ts";
import { budgetFor, cpm, create, play, plenty, quietCampaign, totals, wait } from "./runs.ts";

const people = 5_000_000;
const auctions = 1_000_000;

export const a1: Fact = {
	id: "A1",
	finding: "A better creative beats a higher bid",
	source: "Meta's description of its auction: bid, estimated action rate and quality",
	sure: "P",
	measure(share = 1) {
		const scenario = quietCampaign(people, auctions, {
			creatives: [makeCreative({ id: "plain" }), makeCreative({ id: "better", appeal: 2, quality: 1.2 })],
		});
		const won = (seed: number, creative: string, capCents: number) =>
			totals(
				play(scenario, seed, [
					create({ objective: "traffic", creatives: [creative], bidding: { kind: "bid-cap", capCents }, dailyBudgetCents: plenty }),
					wait(1),
				]),
			).impressions / auctions;
		const lead = overSeeds(40 * share, (seed) => won(seed, "better", 40) - won(seed, "plain", 80));
		return [direction("share of auctions won, 2× action rate and 1.2× quality at half the bid − the other", interval99(lead))];
	},
};

/** Mean price, and mean gain of each bidder, of auctions among so many like ones; a bidder's value is what it bids. */
export function market(bidders: number, rounds: number): { price: number; gain: number } {
	const sold = overSeeds(rounds, (seed) => {
		const values = Array.from({ length: bidders }, (_, i) => exp(sigma * normal(seed, `bidder-${i}`, "value")));
		const sale = sellImpression(values.map((bidCents) => ({ bidCents, actionRate: 1, quality: 1 })));
		return { price: sale?.priceCents ?? 0, gain: (Math.max(...values) - (sale?.priceCents ?? 0)) / bidders };
	});
	return { price: mean(sold.map(({ price }) => price)), gain: mean(sold.map(({ gain }) => gain)) };
}

export const a2: Fact = {
	id: "A2",
	finding: "More rivals raise the price and cut what a bidder gains",
	source: "Order statistics of the second-price auction among independent log-normal values, σ 0.57",
	sure: "D",
	measure(share = 1) {
		const few = market(2, 40_000 * share);
		const many = market(10, 40_000 * share);
		return [
			{ what: "price with 10 bidders ÷ with 2", measured: many.price / few.price, atLeast: 2.17, atMost: 2.37 },
			{ what: "gain of each with 2 bidders ÷ with 10", measured: few.gain / many.gain, atLeast: 4.7, atMost: 5.7 },
		];
	},
};

export const a3: Fact = {
	id: "A3",
	finding: "Buying a larger share of an audience costs more per thousand",
	source: "Two published pairs of reach and CPM, to which σ 0.57 was fitted",
	sure: "D",
	measure(share = 1) {
		const scenario = quietCampaign(people, auctions);
		const priceOf = (seed: number, part: number) => {
			const played = (dailyBudgetCents: number) => play(scenario, seed, [create({ dailyBudgetCents }), wait(1)]);
			return cpm(played(budgetFor(part * auctions, played)));
		};
		const dearer = mean(overSeeds(6 * share, (seed) => priceOf(seed, 0.4) / priceOf(seed, 0.1)));
		return [{ what: "CPM at 40 % of the audience over 10 %, %", measured: 100 * (dearer - 1), atLeast: 55, atMost: 65, digits: 1 }];
	},
};

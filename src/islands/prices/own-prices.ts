import type { PriceList } from "#simulations/pricing-desk/action.ts";
import { emptyFloor, type FloorDraft } from "#simulations/pricing-desk/floor.ts";
import { keep, recall } from "#src/stores/device.ts";

/** Something that one sells, by one's own name for it. */
export interface OwnDeliverable {
	id: string;
	name: string;
	/** Hours that one takes, and those between the pieces. */
	hours: number;
	overheadHours: number;
}

/** One's own figures and prices: they stay in this browser. The portfolio takes its services from them. */
export interface OwnPrices {
	/** ISO 4217 */
	currency: string;
	floor: FloorDraft;
	deliverables: readonly OwnDeliverable[];
	list: PriceList;
}

export const currencies = ["EUR", "GBP", "USD", "CAD", "AUD", "CHF", "PLN", "HUF", "INR", "NGN", "KES", "ZAR", "BRL", "TRY"] as const;

const key = "own-prices";

/** Figures of nobody yet: weeks and hours as a full-time freelancer's often are, money left open. */
const openFloor: FloorDraft = {
	...emptyFloor,
	profitBp: 1000,
	weeks: 46,
	hoursPerWeek: 35,
	utilisationBp: 5500,
};

/** What was kept, or a beginning with the course's deliverables. */
export function recallPrices(deliverables: readonly OwnDeliverable[]): OwnPrices {
	return recall<OwnPrices>(key, {
		currency: "EUR",
		floor: openFloor,
		deliverables,
		list: { hourCents: 0, pieces: [], packages: [], prepaymentBp: 5000, contract: true },
	});
}

export function keepPrices(prices: OwnPrices): void {
	keep(key, prices);
}

/** Prices without a deliverable, wherever it stood in the list. */
export function withoutDeliverable(prices: OwnPrices, id: string): OwnPrices {
	const { list } = prices;
	return {
		...prices,
		deliverables: prices.deliverables.filter((one) => one.id !== id),
		list: {
			...list,
			pieces: list.pieces.filter((piece) => piece.deliverable !== id),
			packages: list.packages.map((one) => ({ ...one, lines: one.lines.filter((line) => line.deliverable !== id) })),
		},
	};
}

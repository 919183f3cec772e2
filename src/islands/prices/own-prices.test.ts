import { expect, test } from "vitest";
import { emptyFloor } from "#simulations/pricing-desk/floor.ts";
import { type OwnPrices, withoutDeliverable } from "./own-prices.ts";

const prices: OwnPrices = {
	currency: "EUR",
	floor: emptyFloor,
	deliverables: [
		{ id: "post", name: "Post", hours: 1, overheadHours: 0.25 },
		{ id: "film", name: "Film", hours: 3, overheadHours: 1 },
	],
	list: {
		hourCents: 5000,
		pieces: [
			{ deliverable: "post", priceCents: 7000 },
			{ deliverable: "film", priceCents: 21_000 },
		],
		packages: [
			{
				id: "month",
				period: "month",
				lines: [
					{ deliverable: "film", count: 2 },
					{ deliverable: "post", count: 8 },
				],
				priceCents: 90_000,
				revisions: 1,
				minMonths: 3,
			},
		],
		prepaymentBp: 5000,
		contract: true,
	},
};

test("what is no longer sold stands nowhere in the price list either", () => {
	const { deliverables, list } = withoutDeliverable(prices, "film");
	expect(deliverables.map(({ id }) => id)).toEqual(["post"]);
	expect(list.pieces).toEqual([{ deliverable: "post", priceCents: 7000 }]);
	expect(list.packages[0]?.lines).toEqual([{ deliverable: "post", count: 8 }]);
});

test("what is still sold keeps its price", () => {
	expect(withoutDeliverable(prices, "nothing-of-the-kind")).toEqual(prices);
});

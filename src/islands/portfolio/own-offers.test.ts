import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { offer } from "#simulations/portfolio-builder/schema.ts";
import { emptyFloor } from "#simulations/pricing-desk/floor.ts";
import type { OwnPrices } from "../prices/own-prices.ts";
import { ownOffers } from "./own-offers.ts";

const words = load(readFileSync("content/en/ui/portfolio-editor.yaml", "utf8")) as Record<string, string>;
const prices: OwnPrices = {
	currency: "GBP",
	floor: emptyFloor,
	deliverables: [{ id: "post", name: "Post with a picture", hours: 1, overheadHours: 0 }],
	list: {
		hourCents: 4500,
		pieces: [{ deliverable: "post", priceCents: 7000 }],
		packages: [
			{ id: "a-calm-month", period: "month", lines: [{ deliverable: "post", count: 12 }], priceCents: 60_000, revisions: 2, minMonths: 3 },
		],
		prepaymentBp: 5000,
		contract: true,
	},
};

test("one's own price list becomes offers that say the same", () => {
	const list = ownOffers(prices, words);
	expect(list).toMatchObject({ currency: "GBP", prepaymentBp: 5000 });
	expect(list?.offers.map(({ title, priceCents, per }) => [title, priceCents, per])).toEqual([
		["A calm month", 60_000, "month"],
		["Post with a picture", 7000, "piece"],
		["By the hour", 4500, "hour"],
	]);
	expect(list?.offers[0]).toMatchObject({ includes: ["12 × Post with a picture"], revisions: 2, minMonths: 3 });
	for (const one of list?.offers ?? []) expect(offer.parse(one)).toEqual(one);
});

test("an empty price list is none", () => {
	expect(ownOffers({ ...prices, list: { ...prices.list, hourCents: 0, pieces: [], packages: [] } }, words)).toBeNull();
});

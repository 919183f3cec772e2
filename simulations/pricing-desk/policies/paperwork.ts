import type { PriceList } from "../action.ts";
import type { PricingObservation } from "../observation.ts";
import type { PricingReading } from "../reading.ts";
import { workloadOf } from "../workload.ts";
import type { Choice } from "./policy.ts";

/** A little above the floor, in whole units of money. */
const above = 1.15;

export function roundUp(cents: number): number {
	return Math.ceil(cents / 100) * 100;
}

/** All that can be sold by the piece, a package by the month and one for once, each in one way only. */
export function clearList({ deliverables }: PricingObservation, { floorCents }: PricingReading): PriceList {
	const price = (lines: PriceList["packages"][number]["lines"]) => roundUp(workloadOf(lines, deliverables).all * floorCents * above);
	const [first, second, third] = deliverables.map(({ id }) => id) as [string, string, string];
	const monthly = [
		{ deliverable: first, count: 4 },
		{ deliverable: second, count: 1 },
	];
	const once = [{ deliverable: third, count: 1 }];
	return {
		hourCents: roundUp(floorCents * above),
		pieces: deliverables.map(({ id }) => ({ deliverable: id, priceCents: price([{ deliverable: id, count: 1 }]) })),
		packages: [
			{ id: "every-month", period: "month", lines: monthly, priceCents: price(monthly), revisions: 2, minMonths: 3 },
			{ id: "to-begin-with", period: "once", lines: once, priceCents: price(once), revisions: 2, minMonths: null },
		],
		prepaymentBp: 5000,
		contract: true,
	};
}

/** Fills in the form and the list, once. */
export const paperwork: Choice = (seen, read) => {
	if (!seen.floor) return { type: "set-floor", answers: read.rightFloor };
	return seen.priceList ? null : { type: "set-price-list", list: clearList(seen, read) };
};

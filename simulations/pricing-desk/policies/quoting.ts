import type { Line, Quote } from "../action.ts";
import { type Buyer, fitOf } from "../appraise.ts";
import type { PricingObservation, SeenLead } from "../observation.ts";
import type { PricingReading, ReadLead } from "../reading.ts";
import { weeksOfMonth, workloadOf } from "../workload.ts";
import { roundUp } from "./paperwork.ts";

export interface Pair {
	seen: SeenLead;
	read: ReadLead;
}

/** Leads that can still be won, as they are seen and read. */
export function pairs(seen: PricingObservation, read: PricingReading): readonly Pair[] {
	return seen.leads.flatMap((one) => {
		const known = read.leads.find(({ id }) => id === one.id);
		return known ? [{ seen: one, read: known }] : [];
	});
}

/** A lead as it can be reckoned with: what is read in place of what is hidden. */
export function reckoned({ seen, read }: Pair, hasList: boolean): Buyer {
	return {
		needs: read.needs,
		period: seen.period,
		budgetCents: read.budgetCents,
		worthCents: read.worthCents,
		urgency: read.urgency,
		pays: read.pays,
		trust: read.trust,
		goalTold: seen.told.goal === true,
		knowsDiscount: false,
		cameBack: false,
		haggles: !hasList,
	};
}

/** Lines of which so many hours are left: the last are cut first, of the first something always stays. */
export function cutTo(lines: readonly Line[], hours: number, { deliverables }: Pick<PricingObservation, "deliverables">): Line[] {
	const left = lines.map((line) => ({ ...line }));
	for (let place = left.length - 1; place >= 0; place--) {
		const line = left[place] as Line;
		while (line.count > (place === 0 ? 1 : 0) && workloadOf(left, deliverables).all > hours) line.count -= 1;
	}
	return left.filter(({ count }) => count > 0);
}

/** Hours a week that lines take, as the desk will plan them. */
export function weeklyHours(lines: readonly Line[], { deliverables }: Pick<PricingObservation, "deliverables">): number {
	return workloadOf(lines, deliverables).all / weeksOfMonth;
}

/** Hours a week that clients and standing offers may come to, of capacity. */
export function roomOf(seen: PricingObservation, share: number): number {
	const standing = seen.leads.reduce(
		(sum, { state, quote }) => sum + (quote && (state === "thinking" || state === "objects") ? 0.5 * weeklyHours(quote.lines, seen) : 0),
		0,
	);
	const ongoing = seen.clients.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
	return share * seen.hours.capacity - ongoing - standing;
}

export interface Manner {
	/** Least price of an hour over the floor, and most. */
	least: number;
	most: number;
	/** Share of what could be paid that is asked for. */
	share: number;
	/** Asks for a share of the worth where the goal was told. */
	byWorth: boolean;
	/** Hours a week that there is room for. */
	room: number;
	/** Least share of the needs that an offer makes sense for. */
	leastFit: number;
	prepaymentBp: number;
}

/** An offer that pays every hour and can be paid, of as much of the needs as both allow; null where there is none. */
export function quoteFor({ seen, read }: Pair, desk: PricingObservation, { floorCents }: PricingReading, manner: Manner): Quote | null {
	const { deliverables } = desk;
	const byWorth = manner.byWorth && seen.told.goal === true && 0.25 * read.worthCents > read.budgetCents;
	const limit = byWorth ? 0.25 * read.worthCents : read.budgetCents;
	const hours = Math.min((manner.share * limit) / (manner.least * floorCents), Math.max(0, manner.room * weeksOfMonth));
	const lines = cutTo(read.needs, hours, desk);
	const { all } = workloadOf(lines, deliverables);
	const fit = fitOf(lines, read.needs, deliverables);
	if (fit < manner.leastFit || all > hours + 0.01) return null;
	// Who gets less than was needed pays less than could be paid.
	const asked = Math.min(manner.share * limit * Math.max(fit, 0.8), manner.most * floorCents * all);
	const priceCents = roundUp(Math.max(asked, manner.least * floorCents * all));
	if (priceCents > limit) return null;
	return {
		basis: byWorth ? "value" : "retainer",
		period: seen.period,
		lines,
		priceCents,
		prepaymentBp: manner.prepaymentBp,
		contract: true,
		validWeeks: 2,
	};
}

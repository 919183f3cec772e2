import type { PriceList } from "./action.ts";
import { type Deliverable, hourlyCents, workloadOf } from "./workload.ts";

/**
 * Remarks on a price list. `unclear`: it can be read in two ways. `below-floor`: it pays less than an hour must cost.
 * `advice`: clear, and yet dearer to the one who sells it.
 */
export const remarkKinds = {
	"nothing-listed": "unclear",
	"no-lines": "unclear",
	"no-price": "unclear",
	"revisions-open": "unclear",
	"months-open": "unclear",
	"piece-twice": "unclear",
	"package-twice": "unclear",
	"package-below-floor": "below-floor",
	"piece-below-floor": "below-floor",
	"hour-below-floor": "below-floor",
	"cheaper-by-the-piece": "advice",
	"no-hour-rate": "advice",
	"no-prepayment": "advice",
	"no-contract": "advice",
} as const satisfies Readonly<Record<string, "unclear" | "below-floor" | "advice">>;
export type RemarkCode = keyof typeof remarkKinds;
export type RemarkKind = (typeof remarkKinds)[RemarkCode];

export interface Remark {
	code: RemarkCode;
	kind: RemarkKind;
	/** The package or the deliverable that it is about; absent where it is about the whole list. */
	about?: string;
	/** With `below-floor`: what an hour would bring, cents, not rounded. */
	hourCents?: number;
}

/**
 * What a careful reader finds in a price list, what is unclear first.
 *
 * @param floorHourCents  what an hour must bring; null while it is not known
 */
export function remarksOn(list: PriceList, floorHourCents: number | null, deliverables: readonly Deliverable[]): readonly Remark[] {
	const found: Remark[] = [];
	const say = (code: RemarkCode, about?: string, hourCents?: number) =>
		found.push({ code, kind: remarkKinds[code], ...(about !== undefined && { about }), ...(hourCents !== undefined && { hourCents }) });
	const isBelow = (hourCents: number) => floorHourCents !== null && hourCents < floorHourCents - 0.5;

	if (list.packages.length === 0 && list.pieces.length === 0) say("nothing-listed");
	list.packages.forEach((one, index) => {
		const hourly = hourlyCents({ basis: "retainer", lines: one.lines, priceCents: one.priceCents }, deliverables);
		if (one.lines.length === 0) say("no-lines", one.id);
		if (one.priceCents === 0) say("no-price", one.id);
		else if (hourly !== null && isBelow(hourly)) say("package-below-floor", one.id, hourly);
		if (one.revisions === null) say("revisions-open", one.id);
		if (one.period === "month" && one.minMonths === null) say("months-open", one.id);
		const same = list.packages.slice(0, index).some((other) => contentOf(other) === contentOf(one));
		if (same) say("package-twice", one.id);
		const singly = one.lines.map(({ deliverable, count }) => {
			const piece = list.pieces.find((other) => other.deliverable === deliverable);
			return piece && piece.priceCents > 0 ? piece.priceCents * count : null;
		});
		if (
			singly.length > 0 &&
			singly.every((cents) => cents !== null) &&
			singly.reduce<number>((sum, cents) => sum + (cents ?? 0), 0) < one.priceCents
		)
			say("cheaper-by-the-piece", one.id);
	});
	list.pieces.forEach(({ deliverable, priceCents }, index) => {
		const { all } = workloadOf([{ deliverable, count: 1 }], deliverables);
		if (priceCents === 0) say("no-price", deliverable);
		else if (all > 0 && isBelow(priceCents / all)) say("piece-below-floor", deliverable, priceCents / all);
		if (list.pieces.findIndex((other) => other.deliverable === deliverable) < index) say("piece-twice", deliverable);
	});
	if (list.hourCents === 0) say("no-hour-rate");
	else if (isBelow(list.hourCents)) say("hour-below-floor", undefined, list.hourCents);
	if (list.prepaymentBp === 0) say("no-prepayment");
	if (!list.contract) say("no-contract");
	return order.flatMap((kind) => found.filter((remark) => remark.kind === kind));
}

const order = ["unclear", "below-floor", "advice"] as const satisfies readonly RemarkKind[];

/** The same work in the same period under two prices cannot be told apart. */
function contentOf({ period, lines }: PriceList["packages"][number]): string {
	const sorted = lines.map(({ deliverable, count }) => `${count} ${deliverable}`).sort();
	return `${period}: ${sorted.join(", ")}`;
}

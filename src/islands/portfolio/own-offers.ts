import { nameOfId } from "#simulations/kit/ids.ts";
import type { Offer } from "#simulations/portfolio-builder/schema.ts";
import type { OwnPriceList } from "#simulations/portfolio-builder/view/bench.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { OwnPrices } from "../prices/own-prices.ts";

/** Offers that a services block takes. */
const mostOffers = 8;

/**
 * One's own price list as offers: packages first, then what has a price by the piece, then the hour.
 *
 * @param words  `portfolio-editor`: how many of what, and the hour
 * @returns null while nothing has a price
 */
export function ownOffers({ currency, deliverables, list }: OwnPrices, words: Words): OwnPriceList | null {
	const nameOf = (id: string) => deliverables.find((one) => one.id === id)?.name ?? nameOfId(id);
	const packages = list.packages.map(
		(one): Omit<Offer, "id"> => ({
			title: nameOfId(one.id),
			includes: one.lines.map(({ deliverable, count }) => t(words, "lineOf", { n: count, name: nameOf(deliverable) })),
			excludes: [],
			priceCents: one.priceCents,
			per: one.period,
			revisions: one.revisions,
			minMonths: one.period === "month" ? one.minMonths : null,
		}),
	);
	const pieces = list.pieces.map(
		({ deliverable, priceCents }): Omit<Offer, "id"> => ({
			title: nameOf(deliverable),
			includes: [t(words, "lineOf", { n: 1, name: nameOf(deliverable) })],
			excludes: [],
			priceCents,
			per: "piece",
			revisions: null,
			minMonths: null,
		}),
	);
	const hour: Omit<Offer, "id"> = {
		title: t(words, "byTheHour"),
		includes: [],
		excludes: [],
		priceCents: list.hourCents,
		per: "hour",
		revisions: null,
		minMonths: null,
	};
	const all = [...packages, ...pieces, ...(list.hourCents > 0 ? [hour] : [])].slice(0, mostOffers);
	if (all.length === 0) return null;
	return { currency, prepaymentBp: list.prepaymentBp, offers: all.map((offer, n) => ({ ...offer, id: `offer-${n + 1}` })) };
}

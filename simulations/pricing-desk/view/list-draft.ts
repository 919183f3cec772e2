import { idOf } from "#simulations/kit/ids.ts";
import type { Line, PriceList } from "../action.ts";

export type Package = PriceList["packages"][number];

/** Bounds of the schema. */
export const mostPackages = 6;
export const mostRevisions = 10;
export const mostMonths = 24;

/** A list on which nothing stands yet. */
export const emptyList: PriceList = { hourCents: 0, pieces: [], packages: [], prepaymentBp: 0, contract: false };

/** A list with one more package, nothing of it decided but one piece of the first deliverable. */
export function withNewPackage(list: PriceList, name: string, first: Line | undefined): PriceList {
	const id = idOf(
		name,
		list.packages.map((one) => one.id),
		"package",
	);
	return {
		...list,
		packages: [...list.packages, { id, period: "month", lines: first ? [first] : [], priceCents: 0, revisions: null, minMonths: null }],
	};
}

export function withPackageAt(list: PriceList, index: number, change: Partial<Package>): PriceList {
	return { ...list, packages: list.packages.map((one, place) => (place === index ? { ...one, ...change } : one)) };
}

export function withoutPackageAt(list: PriceList, index: number): PriceList {
	return { ...list, packages: list.packages.filter((_, place) => place !== index) };
}

/** The id that a package gets by its name, apart from those of the others. */
export function packageId(list: PriceList, index: number, name: string): string {
	return idOf(
		name,
		list.packages.filter((_, place) => place !== index).map((one) => one.id),
		`package-${index + 1}`,
	);
}

/** A price for a piece; null takes it off the list. Pieces stay in the order of the deliverables. */
export function withPiece(list: PriceList, deliverable: string, priceCents: number | null, order: readonly string[]): PriceList {
	const others = list.pieces.filter((piece) => piece.deliverable !== deliverable);
	const pieces = priceCents === null ? others : [...others, { deliverable, priceCents }];
	return { ...list, pieces: pieces.toSorted((a, b) => order.indexOf(a.deliverable) - order.indexOf(b.deliverable)) };
}

/** Whether a list can be shown at all: a package of nothing is none. */
export function canBeShown({ packages }: PriceList): boolean {
	return packages.every(({ lines }) => lines.length > 0);
}

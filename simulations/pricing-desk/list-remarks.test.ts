import { expect, test } from "vitest";
import type { PriceList } from "./action.ts";
import { remarksOn } from "./list-remarks.ts";

const deliverables = [
	{ id: "post", hours: 1, overheadHours: 0.5 },
	{ id: "plan", hours: 4, overheadHours: 2 },
];
const clear: PriceList = {
	hourCents: 4000,
	pieces: [{ deliverable: "post", priceCents: 7000 }],
	packages: [{ id: "steady", period: "month", lines: [{ deliverable: "post", count: 8 }], priceCents: 52_000, revisions: 2, minMonths: 3 }],
	prepaymentBp: 5000,
	contract: true,
};
const [steady] = clear.packages as [PriceList["packages"][number]];
const codes = (list: PriceList, floor: number | null = 4000) =>
	remarksOn(list, floor, deliverables).map(({ code, about }) => (about ? `${code} ${about}` : code));

test("a list that can be read in one way only, and pays every hour, draws no remark", () => {
	expect(codes(clear)).toEqual([]);
});

test("what is left open is unclear: rounds of changes, months, a price, everything", () => {
	const open = { ...clear, packages: [{ ...steady, revisions: null, minMonths: null, priceCents: 0 }] };
	expect(codes(open)).toEqual(["no-price steady", "revisions-open steady", "months-open steady"]);
	expect(codes({ ...clear, pieces: [], packages: [] })).toEqual(["nothing-listed"]);
	expect(codes({ ...clear, packages: [{ ...steady, period: "once", minMonths: null }] })).toEqual([]);
});

test("the same work under two prices, or a piece listed twice, can be read in two ways", () => {
	expect(codes({ ...clear, packages: [steady, { ...steady, id: "again", priceCents: 50_000 }] })).toContain("package-twice again");
	expect(codes({ ...clear, pieces: [...clear.pieces, { deliverable: "post", priceCents: 8000 }] })).toContain("piece-twice post");
});

test("prices are held against the floor with the hours between the pieces counted in", () => {
	const list = {
		...clear,
		hourCents: 3900,
		pieces: [{ deliverable: "post", priceCents: 5900 }],
		packages: [{ ...steady, priceCents: 47_000 }],
	};
	expect(codes(list)).toEqual(["package-below-floor steady", "piece-below-floor post", "hour-below-floor"]);
	expect(codes(list, null)).toEqual([]);
});

test("a package that is dearer than its pieces, and a list without protection, are worth a word of advice", () => {
	expect(codes({ ...clear, packages: [{ ...steady, priceCents: 60_000 }] })).toEqual(["cheaper-by-the-piece steady"]);
	expect(codes({ ...clear, hourCents: 0, prepaymentBp: 0, contract: false })).toEqual(["no-hour-rate", "no-prepayment", "no-contract"]);
});

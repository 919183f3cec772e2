import { expect, test } from "vitest";
import type { PricingObservation, SeenClient, SeenLead } from "../observation.ts";
import { isWaiting, needsWord, openMatters, trayOf } from "./open-matters.ts";
import { weekHours } from "./week-hours.ts";

const lead = (id: string, state: SeenLead["state"], waits = 0) => ({ id, state, waits }) as SeenLead;
const client = (id: string, own: Partial<SeenClient>) =>
	({ id, state: "active", request: null, overdueCents: 0, overdueWeeks: 0, ...own }) as SeenClient;
const seen = (own: Partial<PricingObservation>) =>
	({ floor: null, priceList: null, leads: [], clients: [], hours: { capacity: 10, clients: 4, acts: 1 }, ...own }) as PricingObservation;

test("who waits longest lies on top, and what is settled lies below, the last first", () => {
	const { waiting, away, done } = trayOf([
		lead("a", "new"),
		lead("b", "thinking"),
		lead("c", "gone"),
		lead("d", "objects", 2),
		lead("e", "won"),
	]);
	expect([waiting, away, done].map((part) => part.map(({ id }) => id))).toEqual([["d", "a"], ["b"], ["e", "c"]]);
	expect(["new", "asks", "objects", "thinking", "reading"].map((state) => isWaiting(lead("a", state as SeenLead["state"])))).toEqual([
		true,
		true,
		true,
		false,
		false,
	]);
});

test("a week says what is still open: floor, list, letters, requests, money, hours", () => {
	const matters = openMatters(
		seen({
			leads: [lead("a", "asks", 1), lead("b", "won")],
			clients: [client("c", { request: { hours: 2, text: 0 } }), client("d", { overdueCents: 500, overdueWeeks: 3, state: "ended" })],
			hours: { capacity: 10, clients: 9, acts: 2.5 },
		}),
	);
	expect(matters).toEqual([
		{ kind: "no-floor" },
		{ kind: "no-list" },
		{ kind: "lead", id: "a", state: "asks", waits: 1 },
		{ kind: "request", id: "c" },
		{ kind: "overdue", id: "d", cents: 500, weeks: 3 },
		{ kind: "over", hours: 1.5 },
	]);
});

test("a client of old who still owes needs a word; one who has ended and paid does not", () => {
	expect(needsWord(client("a", { state: "ended", overdueCents: 1 }))).toBe(true);
	expect(needsWord(client("a", { state: "ended", request: { hours: 1, text: 0 } }))).toBe(false);
});

test("the bar of a week is as long as what one can give, or as what one has taken on", () => {
	expect(weekHours({ capacity: 10, clients: 4, acts: 1 })).toEqual({ clients: 4, acts: 1, free: 5, over: 0, whole: 10 });
	expect(weekHours({ capacity: 10, clients: 11, acts: 2 })).toEqual({ clients: 11, acts: 2, free: 0, over: 3, whole: 13 });
});

import { expect, test } from "vitest";
import type { PricingAction } from "./action.ts";
import { makeFloor, makeLead, makeQuarter, makeQuote } from "./make.ts";
import { timelineOf } from "./timeline.ts";

const scenario = makeQuarter({ leads: [makeLead({ id: "bakery", trust: 1, urgency: 1, budgetCents: 200_000 })] });

test("a line tells the week, what was done, and what the weeks that passed brought", () => {
	const log: readonly PricingAction[] = [
		{ type: "set-floor", answers: makeFloor() },
		{ type: "ask", leadId: "bakery", question: "budget" },
		{ type: "offer", leadId: "bakery", quote: makeQuote() },
		{ type: "wait", weeks: 1 },
		{ type: "write", hours: 4 },
		{ type: "wait", weeks: 4 },
	];
	const { head, rows } = timelineOf({ simulation: "pricing-desk", version: 1, scenario, seed: 1, log });
	expect(head).toEqual(["week", "action", "received", "savings", "hours paid + not", "meanwhile"]);
	expect(rows.map(([week, action]) => [week, action])).toEqual([
		[0, expect.stringMatching(/^set-floor: \d\d\.\d\d an hour$/)],
		[0, "ask bakery: budget"],
		[0, "offer bakery: 12 post, 800.00 by retainer, month, 50 % ahead, contract"],
		[1, "wait 1"],
		[1, "write 4 h"],
		[5, "wait 4"],
	]);
	expect(rows[3]?.[2]).toBe("400.00");
	expect(rows[3]?.[5]).toContain("offer-taken bakery");
	expect(rows[5]?.[4]).toBe("18.0 + 4.0");
});

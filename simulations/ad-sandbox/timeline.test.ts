import { expect, test } from "vitest";
import type { AdAction } from "./action.ts";
import { makeCampaign, makeSettings } from "./make.ts";
import { timelineOf } from "./timeline.ts";

const scenario = makeCampaign({ questions: [{ id: "waste", kind: "waste-share", afterDay: 7 }] });

test("a line tells the day, what was done, and what the days that passed brought", () => {
	const log: readonly AdAction[] = [
		{ type: "create-ad-set", adSetId: "all", settings: makeSettings() },
		{ type: "wait", days: 7 },
		{ type: "answer", questionId: "waste", choice: "over-50" },
		{ type: "start-test", adSetId: "all", creatives: ["bread", "oven"] },
		{ type: "wait", days: 14 },
	];
	const { head, rows } = timelineOf({ simulation: "ad-sandbox", version: 1, scenario, seed: 1, log });
	expect(head).toEqual(["day", "action", "spent", "reported", "caused", "meanwhile"]);
	expect(rows.map(([day, action]) => [day, action])).toEqual([
		[0, "create-ad-set all: leads, everybody, 1 ads, 100.00 a day"],
		[7, "wait 7"],
		[7, "answer waste: over-50 (right)"],
		[7, "start-test all: bread against oven"],
		[21, "wait 14"],
	]);
	expect(Number(rows[1]?.[2])).toBeGreaterThan(690);
	expect(Number(rows[1]?.[2])).toBeLessThanOrEqual(700);
	expect(rows[1]?.[5]).toContain("question waste");
});

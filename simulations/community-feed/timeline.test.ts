import { expect, test } from "vitest";
import { own, wait } from "./facts/runs.ts";
import { makeComment, makeShift } from "./make.ts";
import { timelineOf } from "./timeline.ts";

const scenario = makeShift({ pool: [makeComment("question", { id: "when", reads: "spam" })], lengthMinutes: 60 });

test("a line tells when, what, about what and whether it was right; quiet waits in a row make one line", () => {
	const log = [wait(2), own("when", "answer"), wait(1), wait(1), wait(1), { type: "pin-rules", postId: "post" } as const];
	const { head, rows } = timelineOf({ simulation: "community-feed", version: 1, scenario, seed: 6, log });
	expect(head).toEqual(["time", "pulse", "action", "about", "right", "meanwhile"]);
	expect(rows.map((row) => row.slice(2, 5))).toEqual([
		["wait 2 min", "", ""],
		["reply answer (own words)", "when (question, reads spam, 2)", "yes"],
		["wait 3 min in all", "", ""],
		["pin-rules", "post", ""],
	]);
	expect(rows.map(([time]) => time)).toEqual(["09:02", "09:04", "09:07", "09:08"]);
	expect(rows[0]?.[5]).toBe("arrived when");
});

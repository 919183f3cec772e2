import { expect, test } from "vitest";
import { trainingFor } from "./training.ts";

const shift = (id: string, lengthMinutes: number, trains: ("time" | "kept")[]) => ({
	scenario: { id, lengthMinutes, trains },
	words: { title: id.toUpperCase() },
});

test("other shifts that train something are offered, short ones first", () => {
	const practice = new Map(
		[shift("long", 480, ["time"]), shift("here", 60, ["time"]), shift("none", 30, []), shift("short", 90, ["kept"])].map((one) => [
			one.scenario.id,
			one,
		]),
	);
	expect(trainingFor("here", practice)).toEqual([
		{ path: "/practice/community-feed/short/", title: "SHORT", trains: ["kept"] },
		{ path: "/practice/community-feed/long/", title: "LONG", trains: ["time"] },
	]);
});

import { expect, test } from "vitest";
import { fourWeeks } from "./four-weeks.ts";

const places = fourWeeks.flat();

test("the drawn plan has the eighteen posts and four free places that the lesson counts", () => {
	expect(places.filter((place) => place && place.kind !== "free")).toHaveLength(18);
	expect(places.filter((place) => place?.kind === "free")).toHaveLength(4);
});

test("each week keeps one place free and leaves Monday empty", () => {
	for (const week of fourWeeks) {
		expect(week).toHaveLength(7);
		expect(week[0]).toBeNull();
		expect(week.filter((place) => place?.kind === "free")).toHaveLength(1);
	}
});

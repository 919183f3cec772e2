/** What stands in one place of the plan: a date that can be missed, a rubric, or nothing yet. */
export type Place =
	| { kind: "date"; what: "mothers" | "closed" | "hours" }
	| { kind: "rubric"; what: "morning" | "left" | "ask" | "bread" }
	| { kind: "free" }
	| null;

const date = (what: "mothers" | "closed" | "hours"): Place => ({ kind: "date", what });
const rubric = (what: "morning" | "left" | "ask" | "bread"): Place => ({ kind: "rubric", what });
const free: Place = { kind: "free" };

/** Pennyquern's four weeks from Monday, 26 April, each from Monday to Sunday. */
export const fourWeeks: readonly (readonly Place[])[] = [
	[null, rubric("morning"), date("mothers"), rubric("left"), free, null, rubric("bread")],
	[null, rubric("morning"), date("mothers"), rubric("left"), rubric("ask"), date("closed"), free],
	[null, rubric("morning"), date("closed"), rubric("left"), free, null, rubric("bread")],
	[null, rubric("morning"), date("hours"), rubric("left"), rubric("ask"), free, rubric("bread")],
];

/** What stands in one place of the plan: a date that can be missed, a series, or nothing yet. */
export type Place =
	| { kind: "date"; what: "mothers" | "closed" | "hours" }
	| { kind: "series"; what: "morning" | "left" | "ask" | "bread" }
	| { kind: "free" }
	| null;

const date = (what: "mothers" | "closed" | "hours"): Place => ({ kind: "date", what });
const series = (what: "morning" | "left" | "ask" | "bread"): Place => ({ kind: "series", what });
const free: Place = { kind: "free" };

/** Pennyquern's four weeks from Monday, 26 April, each from Monday to Sunday. */
export const fourWeeks: readonly (readonly Place[])[] = [
	[null, series("morning"), date("mothers"), series("left"), free, null, series("bread")],
	[null, series("morning"), date("mothers"), series("left"), series("ask"), date("closed"), free],
	[null, series("morning"), date("closed"), series("left"), free, null, series("bread")],
	[null, series("morning"), date("hours"), series("left"), series("ask"), free, series("bread")],
];

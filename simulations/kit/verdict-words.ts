/** A score as it is shown: from 0 to 100, and "100+" above. */
export function shownScore(score: number): string {
	return score > 100 ? "100+" : String(Math.max(0, Math.round(score)));
}

/** How the verdict is worded, from the score's distance to the line for passing. */
export function verdictLine(score: number, passMark: number): "great" | "passed" | "near" | "far" {
	if (score >= Math.max(90, passMark)) return "great";
	if (score >= passMark) return "passed";
	return score >= passMark - 20 ? "near" : "far";
}

/** Keys that the words of a view need for its verdict. */
export const verdictWords: readonly string[] = [
	"verdict-passed",
	"verdict-not-yet",
	...["great", "passed", "near", "far"].map((line) => `verdictLine-${line}`),
	"scoreMeans",
	"next",
	"criteria",
	"weight",
];

/** Keys that the words of a debrief need besides those of each criterion. */
export const practiseWords: readonly string[] = ["practise", "practiseNone", "practiseHere"];

/** Which moments of a debrief are shown. */
export const momentFilters = ["all", "harm", "missed", "well"] as const;

/** Keys that the words of a view need for the moments of its debrief. */
export const momentWords: readonly string[] = [
	"moments",
	"momentsShow",
	"momentsNone",
	"momentsMore",
	"momentsFewer",
	...momentFilters.map((filter) => `moment-${filter}`),
];

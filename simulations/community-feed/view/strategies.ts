import type { Strategy } from "../vocabulary.ts";

export type { Strategy } from "../vocabulary.ts";

/** All ways to answer, in the order of the composer. The schema's own list stays out of the browser with Zod. */
export const strategies = [
	"answer",
	"thank",
	"empathise",
	"apologise-and-fix",
	"move-to-private",
	"correct-with-source",
	"redirect",
	"joke",
	"argue",
	"compensate-in-public",
] as const satisfies readonly Strategy[];

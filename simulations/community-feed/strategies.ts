/**
 * The ways to answer that the engine tells apart, in the order of the composer; the words of an answer are extra.
 * A list by itself, so that the browser has it without Zod.
 */
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
] as const;

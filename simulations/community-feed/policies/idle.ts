import type { FeedPolicy } from "./policy.ts";
import { wait } from "./seen.ts";

/** Does nothing until the shift is over. */
export const idle: FeedPolicy = {
	start: () => null,
	decide: (seen) => ({ action: wait(seen, 240), memory: null }),
};

import { type AdPolicy, inRounds } from "./policy.ts";

/** Does nothing: what ran before goes on, and nobody answers. */
export const idle: AdPolicy = inRounds(28, () => []);

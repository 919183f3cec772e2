import type { PricingPolicy } from "./policy.ts";

/** Does nothing: whoever is a client already is worked for, and nobody gets an answer. */
export const idle: PricingPolicy = { start: () => null, decide: () => ({ action: { type: "wait", weeks: 4 }, memory: null }) };

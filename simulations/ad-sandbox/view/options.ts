import type { AudienceSource, BiddingKind, Exclusion } from "../vocabulary.ts";

/** What can be chosen, in the order of the editor. The schema's own lists stay out of the browser with Zod. */
export const sources = ["people", "visitors", "lookalike"] as const satisfies readonly AudienceSource[];
export const exclusions = ["visitors", "customers"] as const satisfies readonly Exclusion[];
export const biddings = ["lowest-cost", "cost-cap", "bid-cap"] as const satisfies readonly BiddingKind[];

import type { FieldKind } from "./kind.ts";

/** The learner's portfolio as it is saved. What must be mended in it, the coach says. */
export const portfolio: FieldKind = { taken: true, faultOf: () => null };

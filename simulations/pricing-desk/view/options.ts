/** What can be chosen, in the order in which it is offered. */
export const basisOrder = ["hour", "deliverable", "retainer", "value"] as const;
export const periodOrder = ["month", "once"] as const;
/** Shares of the price before the work begins, basis points. */
export const prepayments = [0, 3000, 5000, 10_000] as const;
/** Weeks for which an offer can stand; null is without an end. */
export const validities = [1, 2, 3, 4, null] as const;

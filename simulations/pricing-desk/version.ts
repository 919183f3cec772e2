/** Permanent; the folder's name. */
export const simulationId = "pricing-desk";

/** Raised when the same log would lead to another state, observation or verdict. */
export const version = 1;

import type { Outcome, Refusal } from "../outcome.ts";

/** A refusal on its way from a route to the error handler, which makes a problem of it. */
export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.code);
		this.refusal = refusal;
	}
}

/**
 * What a use case answered, for the browser.
 *
 * @throws {Refused} when it refused
 */
export function granted<Value>(outcome: Outcome<Value>): Value {
	if (!outcome.ok) throw new Refused(outcome);
	return outcome.value;
}

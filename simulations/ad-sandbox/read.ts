import { observe } from "./observe.ts";
import { type AdReading, readingOf } from "./reading.ts";
import type { AdState } from "./state.ts";

/** What an attentive buyer makes of the campaign so far. */
export function read(state: AdState): AdReading {
	return readingOf(state.scenario, observe(state));
}

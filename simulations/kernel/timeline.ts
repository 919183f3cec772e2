/** A run told line by line, for people at a terminal: what `timelineOf` of a simulation's `timeline.ts` returns. */
export interface Timeline {
	head: readonly string[];
	rows: readonly (readonly (string | number)[])[];
}

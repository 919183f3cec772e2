/** A published finding that an engine must reproduce. @see MODELS, the tables of facts */
export interface Fact {
	/** As in MODELS, e.g. `C7`. */
	id: string;
	finding: string;
	source: string;
	/** P: read in the primary text; S: read second-hand; D: derived or a design choice. */
	sure: "P" | "S" | "D";
	/**
	 * Plays generated scenarios through `begin` and `step` and measures; never calls a coefficient.
	 *
	 * @param share of the seeds that are played, more than 0; 1 by default, less where a smaller sample has to do
	 */
	measure(share?: number): readonly Measured[];
}

/** One measured figure and the band in which it has to lie, both bounds included. */
export interface Measured {
	what: string;
	measured: number;
	atLeast: number;
	atMost: number;
	/** Digits after the point when it is printed. */
	digits?: number;
}

export function holds({ measured, atLeast, atMost }: Measured): boolean {
	return measured >= atLeast && measured <= atMost;
}

/** "direction": the near end of the 99 % interval of differences has to lie above 0. */
export function direction(what: string, { from }: { from: number }): Measured {
	return {
		what: `${what}, near end of the 99 % interval`,
		measured: from,
		atLeast: Number.MIN_VALUE,
		atMost: Number.POSITIVE_INFINITY,
		digits: 3,
	};
}

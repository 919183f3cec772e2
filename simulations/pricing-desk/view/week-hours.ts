import type { PricingObservation } from "../observation.ts";

/** The hours of a week as parts of one bar: what is within capacity, and what goes beyond it. */
export interface WeekHours {
	clients: number;
	acts: number;
	free: number;
	/** Beyond capacity; taken out of neither of the other two. */
	over: number;
	/** Length of the whole bar, ≥ capacity, > 0. */
	whole: number;
}

export function weekHours({ capacity, clients, acts }: PricingObservation["hours"]): WeekHours {
	const used = clients + acts;
	return {
		clients,
		acts,
		free: Math.max(0, capacity - used),
		over: Math.max(0, used - capacity),
		whole: Math.max(capacity, used, 1),
	};
}

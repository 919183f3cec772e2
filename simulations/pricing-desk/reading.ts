import type { FloorAnswers, Line } from "./action.ts";

/** What an attentive freelancer makes of the desk: the form as the briefing fills it, and whom one has before oneself. */
export interface PricingReading {
	/** As the briefing lets it be worked out, with the floor that follows, cents, not rounded. */
	rightFloor: FloorAnswers;
	floorCents: number;
	/** Rounded hours that one can bill in a week. */
	billableHoursPerWeek: number;
	/** Hours left this week until nothing more gets done. */
	freeHours: number;
	/** Of those who still can be won, in the order of the observation. */
	leads: readonly ReadLead[];
	/** Of active and stopped clients. */
	clients: readonly ReadClient[];
}

export interface ReadLead {
	id: string;
	/** As far as one can tell from words and answers; money in the period that was asked for. */
	budgetCents: number;
	worthCents: number;
	urgency: number;
	trust: number;
	pays: number;
	creep: number;
	needs: readonly Line[];
}

export interface ReadClient {
	id: string;
	pays: number;
	creep: number;
	budgetCents: number;
}

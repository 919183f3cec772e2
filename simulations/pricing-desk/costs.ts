import type { PricingAction } from "./action.ts";

/** Hours of the week that an act takes. Design choice; the form and the list cost their hour once. */
export function costOf({ floor, priceList }: { floor: object | null; priceList: object | null }, action: PricingAction): number {
	switch (action.type) {
		case "set-floor":
			return floor ? 0 : 1;
		case "set-price-list":
			return priceList ? 0 : 1;
		case "write":
		case "prospect":
			return action.hours;
		default:
			return hoursOfAct[action.type];
	}
}

/** Of those that always take the same. */
export const hoursOfAct = {
	ask: 0.25,
	offer: 1,
	"offer-step": 0.5,
	"invite-to-read": 0.25,
	"answer-objection": 0.5,
	decline: 0.1,
	chase: 0.25,
	"answer-request": 0,
	"stop-work": 0,
	"go-on": 0,
	reprice: 0,
	"end-client": 0,
	wait: 0,
} as const;

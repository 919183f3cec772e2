import type { Delivery } from "../vocabulary.ts";

export type Tone = "good" | "caution" | "bad" | "plain";

/** A mark beside words: its shape tells the tone as well as its colour does. */
export function StatusMark({ tone }: { tone: Tone }) {
	return <span className={`ads-mark ads-mark--${tone}`} aria-hidden="true" />;
}

/** How good or bad a delivery status is. */
export function toneOf(delivery: Delivery): Tone {
	switch (delivery) {
		case "active":
			return "good";
		case "learning":
		case "limited":
		case "fatigued":
			return "caution";
		case "no-audience":
		case "no-creative":
		case "no-budget":
			return "bad";
		default:
			return "plain";
	}
}

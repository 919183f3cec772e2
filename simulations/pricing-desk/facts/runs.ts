import { playAll } from "../../kernel/measure.ts";
import type { PricingAction, Quote } from "../action.ts";
import { begin, step } from "../engine.ts";
import { makeList, makeQuote } from "../make.ts";
import type { PricingScenario } from "../schema.ts";
import type { PricingState } from "../state.ts";

/** Plays actions on a quarter. @throws {Error} when one is refused: a mistake in a fact, not in the engine */
export function play(scenario: PricingScenario, seed: number, actions: readonly PricingAction[]): PricingState {
	return playOn(begin(scenario, seed), actions);
}

export function playOn(from: PricingState, actions: readonly PricingAction[]): PricingState {
	return playAll({ step }, from, actions);
}

/** Lets weeks pass, and does in each what there is to do. */
export function playWeeks(from: PricingState, choose: (state: PricingState) => readonly PricingAction[]): PricingState {
	let state = from;
	while (state.week < state.scenario.weeks) state = playOn(playOn(state, choose(state)), [wait()]);
	return state;
}

export const wait = (weeks = 1): PricingAction => ({ type: "wait", weeks });

export function offer(leadId: string, own: Partial<Quote> = {}): PricingAction {
	return { type: "offer", leadId, quote: makeQuote(own) };
}

/** A list that can be read in one way only, so that no haggling is in a measurement. */
export const list: PricingAction = { type: "set-price-list", list: makeList() };

import type { Fact } from "../../kernel/fact.ts";
import type { FloorAnswers } from "../action.ts";
import { makeQuarter } from "../make.ts";
import { observe } from "../observe.ts";
import { play } from "./runs.ts";

/** $70,000 to live on, $6,000 of costs, 30 % tax, 48 weeks of 25 billable hours. */
export const example: FloorAnswers = {
	takeHomeCents: 7_000_000,
	taxBp: 3000,
	expensesCents: 600_000,
	benefitsCents: 0,
	profitBp: 0,
	weeks: 48,
	hoursPerWeek: 40,
	utilisationBp: 6250,
};

function dollarsAnHour(profitBp: number): number {
	const { floor } = observe(play(makeQuarter(), 1, [{ type: "set-floor", answers: { ...example, profitBp } }]));
	return Math.round((floor?.hourCents ?? 0) / 100);
}

export const p1: Fact = {
	id: "P1",
	finding: "The rate floor of the worked example: $88 an hour, $102 with 15 % profit",
	source: "the formula as published; $70,000 net, $6,000 costs, 30 % tax, 25 billable hours × 48 weeks",
	sure: "P",
	measure: () => [
		{ what: "dollars an hour", measured: dollarsAnHour(0), atLeast: 88, atMost: 88, digits: 0 },
		{ what: "dollars an hour with 15 % profit", measured: dollarsAnHour(1500), atLeast: 102, atMost: 102, digits: 0 },
	],
};

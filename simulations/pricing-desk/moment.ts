import type { Moment } from "../kernel/simulation.ts";
import type { HarmReason, MissedReason, WellReason } from "./reasons.ts";
import { weekSeconds } from "./series.ts";
import type { Act } from "./tape.ts";

export type Told =
	| { kind: "well"; because: WellReason }
	| { kind: "missed"; because: MissedReason }
	| { kind: "harm"; because: HarmReason };

/** A moment that an act was. */
export function ofAct({ index, before: { week } }: Act, told: Told, about: string, weight: number): Moment {
	return { at: week * weekSeconds, ...told, about, logIndex: index, weight };
}

/** A moment that came of something left undone, or of the quarter as a whole. */
export function inWeek(week: number, told: Told, weight: number, about?: string): Moment {
	return { at: Math.max(0, week) * weekSeconds, ...told, ...(about !== undefined && { about }), weight };
}

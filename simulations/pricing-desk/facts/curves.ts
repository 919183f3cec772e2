/** What follows from the model, measured by playing it, for the page that explains it. Each result says its unit. */
import type { Point } from "../../kernel/curve.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { mean } from "../../kernel/statistics.ts";
import { floorHourCents } from "../floor.ts";
import { anHour } from "./bases.ts";
import { example } from "./floors.ts";
import { lossOf } from "./losses.ts";
import { places, unevenness } from "./steadiness.ts";
import { directly, inTwoSteps, market } from "./ways.ts";

const tenths = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => (from + i) / 10);

/** Dollars an hour that the worked example of the floor must bring, by the per cent of hours that can be billed. */
export function floorByUtilisation(): readonly Point<number>[] {
	return Array.from({ length: 11 }, (_, i) => 30 + 5 * i).map((percent) => ({
		at: percent,
		value: floorHourCents({ ...example, utilisationBp: 100 * percent }) / 100,
	}));
}

/** Per cent of leads won by their trust in per cent, for those in a hurry or not. */
export function wonByTrust(urgency: number): { direct: readonly Point<number>[]; steps: readonly Point<number>[] } {
	const curve = (sell: typeof directly) =>
		tenths(1, 9).map((trust) => ({
			at: Math.round(100 * trust),
			value: 100 * mean(overSeeds(60, (seed) => sell(market({ trust, urgency, source: "referral" }), seed))),
		}));
	return { direct: curve(directly), steps: curve(inTwoSteps) };
}

/** Per cent of what was worked for that is lost or long overdue, by what was agreed. */
export function lostByProtection(): readonly { at: "bare" | "contract" | "prepayment" | "both"; value: number }[] {
	const lost = (contract: boolean, prepaymentBp: number) => 100 * mean(overSeeds(120, (seed) => lossOf(seed, { contract, prepaymentBp })));
	return [
		{ at: "bare", value: lost(false, 0) },
		{ at: "contract", value: lost(true, 0) },
		{ at: "prepayment", value: lost(false, 5000) },
		{ at: "both", value: lost(true, 5000) },
	];
}

/** What an hour of work brings at the same price of an hour, by the way of charging; money of the market. */
export function hourByBasis(): readonly { at: "retainer" | "deliverable"; value: number }[] {
	return (["retainer", "deliverable"] as const).map((at) => ({ at, value: mean(overSeeds(80, (seed) => anHour(at, seed))) }));
}

/** Coefficient of variation of twelve weeks' income, by how many of four places clients by the month hold. */
export function unevennessByRetainers(): readonly Point<number>[] {
	return Array.from({ length: places + 1 }, (_, at) => ({ at, value: mean(overSeeds(80, (seed) => unevenness(at, seed))) }));
}

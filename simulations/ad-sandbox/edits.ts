import { type Retold, spentOn } from "./retold.ts";
import type { AdSetState } from "./state.ts";

/** A week is the least after which the figures of an edit say something. @see learning.ts: events of 7 days count */
const weekDays = 7;

/** A significant edit of an ad set before it had learnt, within a week of the last. */
export interface HastyEdit {
	adSetId: string;
	/** Days that had passed. */
	day: number;
	/** Index into the log. */
	index: number;
}

/** Edits in a hurry: they start the learning anew before it could end. An ad set that has not run yet has nothing to lose. */
export function hastyEdits({ acts, final }: Retold): readonly HastyEdit[] {
	return acts.flatMap(({ action, before, index }, i) => {
		if (action.type !== "edit-ad-set" && action.type !== "start-test" && action.type !== "end-test") return [];
		const was = before.adSets.find(({ id }) => id === action.adSetId);
		const after = (acts[i + 1]?.before ?? final).adSets.find(({ id }) => id === action.adSetId);
		if (!was || !after || after.significantEdits.length === was.significantEdits.length) return [];
		return !was.learnt && since(was, before.day) < weekDays && hasRun(was, before.day) ? [{ adSetId: was.id, day: before.day, index }] : [];
	});
}

/** Days since its last significant edit, or since it was made. */
function since(adSet: AdSetState, day: number): number {
	const last = adSet.significantEdits.at(-1);
	return last === undefined ? day - adSet.madeDay + adSet.ranDaysBefore : day - last;
}

function hasRun(adSet: AdSetState, day: number): boolean {
	return adSet.impressions > 0 && (adSet.significantEdits.at(-1) ?? -1) < day;
}

/** Days of delivery that make it worth learning: a week to learn in and one to gain by it. Design choice. */
const worthLearning = 14;

/**
 * Share of the spend in ad sets that had time to learn, two weeks or half of a short campaign, outside of the weeks after edits
 * in a hurry; 0 where nothing was spent.
 */
export function undisturbedShare(run: Retold): number {
	const { truth } = run.final;
	const spent = spentOn(truth);
	if (spent === 0) return 0;
	const hasty = hastyEdits(run);
	const days = new Map<string, number>();
	for (const { adSetId } of truth) days.set(adSetId, (days.get(adSetId) ?? 0) + 1);
	const inPeace = truth.filter(
		(row) =>
			(days.get(row.adSetId) ?? 0) >= Math.min(worthLearning, Math.floor(run.lastDay / 2)) &&
			!hasty.some(({ adSetId, day }) => row.adSetId === adSetId && row.day > day && row.day <= day + weekDays),
	);
	return spentOn(inPeace) / spent;
}

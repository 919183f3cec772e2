import { observe } from "./observe.ts";
import type { Retold } from "./retold.ts";

/** Share of an audience that another ad set is after too, and days of it, from which the debrief speaks of it. Design choices. */
const most = 0.6;
const leastDays = 7;

/** Ad sets that bid against others of the same account for a week and more. */
export function overlaps({ acts }: Retold): readonly { adSetId: string; sinceDay: number }[] {
	const found = new Map<string, { sinceDay: number; days: number }>();
	for (const { action, before } of acts) {
		if (action.type !== "wait") continue;
		for (const { id, overlapShare } of observe(before).adSets) {
			if (overlapShare < most) continue;
			const known = found.get(id) ?? { sinceDay: before.day, days: 0 };
			found.set(id, { ...known, days: known.days + action.days });
		}
	}
	return [...found].flatMap(([adSetId, { sinceDay, days }]) => (days >= leastDays ? [{ adSetId, sinceDay }] : []));
}

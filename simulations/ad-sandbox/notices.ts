import { eventsOf, eventsToLearn, learningDays } from "./learning.ts";
import type { Notice } from "./observation.ts";
import type { AdSetState, LastDay } from "./state.ts";

/** Mean click likelihood against fresh creatives below which a platform calls them tired: that of about the fourth showing. Design choice. */
export const tiredBelow = 0.6;
/** Spending less than this share of what it may is under-delivery. Design choice. */
const underBelow = 0.8;
/** Share of an audience that another ad set is after too at which a platform warns. Design choice. */
export const overlapWarnedAt = 0.3;

export function isTired(last: LastDay | null): boolean {
	return last !== null && last.wear !== null && last.wear < tiredBelow;
}

/** Spends clearly less than it may, for want of people or because of its cap. */
export function isUnder(last: LastDay | null): boolean {
	return last !== null && (last.limitedBy === "audience" || last.limitedBy === "cap") && last.spentCents < underBelow * last.allowedCents;
}

/** What a day changed about an ad set, as a platform would tell it. */
export function dayNotices(before: AdSetState, after: AdSetState, day: number): readonly Notice[] {
	const adSetId = after.id;
	const notices: Notice[] = [];
	if (after.learnt && !before.learnt) notices.push({ day, kind: "learning-left", adSetId });
	const week = after.events.length === learningDays && before.events.length === learningDays - 1;
	if (week && eventsOf(after.events) < eventsToLearn) notices.push({ day, kind: "limited", adSetId });
	if (isTired(after.last) && !isTired(before.last)) notices.push({ day, kind: "fatigued", adSetId });
	if (isUnder(after.last) && !isUnder(before.last)) notices.push({ day, kind: "under-delivery", adSetId });
	if (day === after.settings.endDay) notices.push({ day, kind: "ended", adSetId });
	return notices;
}

import type { AdObservation } from "../observation.ts";
import { type Period, weekOf } from "./figures.ts";

/** A stretch of days that can be looked at; `week` with its number. */
export interface Choice extends Period {
	id: string;
	kind: "campaign" | "last-7" | "before" | "week";
	week: number;
}

/** What there is to look at: the campaign so far, the last 7 days, what ran before, and each week that has begun. */
export function periodsOf({ day, results }: Pick<AdObservation, "day" | "results">): readonly Choice[] {
	const first = results[0]?.day ?? 1;
	const weeks = Array.from({ length: Math.max(0, weekOf(day)) }, (_, index): Choice => {
		const week = index + 1;
		return { id: `week-${week}`, kind: "week", week, from: week * 7 - 6, to: week * 7 };
	});
	return [
		{ id: "campaign", kind: "campaign", week: 0, from: 1, to: Math.max(1, day) },
		...(day > 7 ? [{ id: "last-7", kind: "last-7" as const, week: 0, from: day - 6, to: day }] : []),
		...(first <= 0 ? [{ id: "before", kind: "before" as const, week: 0, from: first, to: 0 }] : []),
		...(weeks.length > 1 ? weeks : []),
	];
}

/** Month and day of a day of the campaign, without a year; every February has 28 days. */
export function dateOf(day: number, startsOn: { month: number; day: number }): { month: number; day: number } {
	const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	let month = startsOn.month - 1;
	let date = startsOn.day + day - 1;
	while (date < 1) {
		month = (month + 11) % 12;
		date += lengths[month] ?? 30;
	}
	while (date > (lengths[month] ?? 30)) {
		date -= lengths[month] ?? 30;
		month = (month + 1) % 12;
	}
	return { month: month + 1, day: date };
}

/** A date as it is written in a language, e.g. "3 Nov". */
export function dateWords(day: number, startsOn: { month: number; day: number }, language: string): string {
	const date = dateOf(day, startsOn);
	// Any year without a leap day serves: only day and month are written.
	return new Date(2025, date.month - 1, date.day).toLocaleDateString(language === "en" ? "en-GB" : language, {
		day: "numeric",
		month: "short",
	});
}

import { t, type Words } from "#src/i18n/t.ts";

const minutesOfDay = 1440;

/** Time of the day as the feed shows it, e.g. "9:05"; seconds before the start of the shift are negative. */
export function timeOfDay(startsAtMinute: number, second: number): string {
	const minute = startsAtMinute + Math.floor(second / 60);
	const ofDay = ((minute % minutesOfDay) + minutesOfDay) % minutesOfDay;
	return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, "0")}`;
}

/** A span in words, e.g. "20 s", "1.5 min", "12 min", "1 h 05 min". */
export function span(seconds: number, words: Words): string {
	if (seconds < 60) return t(words, "seconds", { n: seconds });
	const minutes = seconds / 60;
	if (minutes < 10) return t(words, "minutes", { n: Math.round(minutes * 2) / 2 });
	if (minutes < 60) return t(words, "minutes", { n: Math.floor(minutes) });
	return t(words, "hours", { h: Math.floor(minutes / 60), m: String(Math.floor(minutes % 60)).padStart(2, "0") });
}

/** How long ago, e.g. "now", "4 min": whole minutes, because nobody reads half ones off a feed. */
export function age(seconds: number, words: Words): string {
	return seconds < 60 ? t(words, "justNow") : span(seconds - (seconds % 60), words);
}

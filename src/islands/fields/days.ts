/** Days of a calendar in words; a day is a date without a time, so it is the same everywhere. */
const language = () => {
	const said = typeof document === "undefined" ? "en" : document.documentElement.lang || "en";
	return said === "en" ? "en-GB" : said;
};
const format = (day: string, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(language(), { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** `1 December 2026` */
export function dayOfMonth(day: string): string {
	return format(day, { day: "numeric", month: "long", year: "numeric" });
}

/** `Tuesday 1 December` */
export function dayOfWeek(day: string): string {
	return format(day, { weekday: "long", day: "numeric", month: "long" });
}

/** `Tue` and `1 Dec`. */
export function shortDay(day: string): { weekday: string; date: string } {
	return { weekday: format(day, { weekday: "short" }), date: format(day, { day: "numeric", month: "short" }) };
}

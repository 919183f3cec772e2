import { day } from "../when.ts";

/** `today`, `tomorrow`, `in 5 days`, or a date when that is far away. Counts calendar days, not hours. */
export function whenNext(next: Date, now: Date): string {
	const days = Math.round((midnight(next) - midnight(now)) / 86_400_000);
	if (days > 30) return onDay(next);
	return new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(days, "day");
}

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
const language = () => (typeof document === "undefined" ? "en" : document.documentElement.lang || "en");
const onDay = (date: Date) => day(date);

/** Moments in words, in the language of the page. */
const language = () => (typeof document === "undefined" ? "en" : document.documentElement.lang || "en");

/** Formats are dear to make and cheap to keep. */
const kept = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale} ${Object.keys(options)[0]}`;
	const format = kept.get(key) ?? new Intl.DateTimeFormat(locale, options);
	kept.set(key, format);
	return format;
}

/** `12:04` */
export function clockTime(instant: string | Date): string {
	return formatOf(language(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));
}

/** `22 November 2026` */
export function day(instant: string | Date): string {
	const locale = language() === "en" ? "en-GB" : language();
	return formatOf(locale, { day: "numeric", month: "long", year: "numeric" }).format(new Date(instant));
}

/** `22 November 2026, 12:04` */
export function dayAndTime(instant: string | Date): string {
	return `${day(instant)}, ${clockTime(instant)}`;
}

/** `12:04` today, otherwise day and time. */
export function shortly(instant: string | Date, now: Date = new Date()): string {
	return day(instant) === day(now) ? clockTime(instant) : dayAndTime(instant);
}

const steps = [
	["day", 86_400_000],
	["hour", 3_600_000],
	["minute", 60_000],
] as const;

/** Up to so many hours a time ahead is told in hours, as the rules of the course are. */
const inHours = 72;

/** `in 20 hours`, `in 5 minutes`, `in 4 days`: when something opens, never sooner than it does. */
export function opensIn(instant: string | Date, now: Date): string {
	const length = Math.max(0, new Date(instant).getTime() - now.getTime());
	const [days, hours, minutes] = steps.map(([, size]) => Math.ceil(length / size)) as [number, number, number];
	const format = new Intl.RelativeTimeFormat(language());
	if (minutes < 60) return format.format(minutes, "minute");
	return hours <= inHours ? format.format(hours, "hour") : format.format(days, "day");
}

/** `3 days`, `20 hours`, `1 minute`: how long ago, for a column that says so. */
export function waited(instant: string | Date, now: Date = new Date()): string {
	const length = Math.max(0, now.getTime() - new Date(instant).getTime());
	for (const [unit, size] of steps) if (length >= size) return inUnit(Math.floor(length / size), unit);
	return inUnit(0, "minute");
}

function inUnit(n: number, unit: "day" | "hour" | "minute"): string {
	return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: "long" }).format(n);
}

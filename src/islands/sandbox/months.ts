const known = new Map<string, readonly string[]>();

/** The names of the months, January first. */
export function monthsIn(language: string): readonly string[] {
	let months = known.get(language);
	if (!months) {
		const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
		months = Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2025, index, 15))));
		known.set(language, months);
	}
	return months;
}

/** A month's name. @param month 1 is January */
export function monthWords(month: number, language: string): string {
	return monthsIn(language)[month - 1] ?? "";
}

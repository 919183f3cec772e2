const utc = { timeZone: "UTC" } as const;

/** `2026-11-22` → “22 November 2026”, as the language writes it. */
export function dayOf(isoDate: string, locale = "en-GB"): string {
	return new Intl.DateTimeFormat(locale, { ...utc, day: "numeric", month: "long", year: "numeric" }).format(new Date(isoDate));
}

/** `2026-11` → “November 2026”. */
export function monthOf(isoMonth: string, locale = "en-GB"): string {
	return new Intl.DateTimeFormat(locale, { ...utc, month: "long", year: "numeric" }).format(new Date(`${isoMonth}-01`));
}

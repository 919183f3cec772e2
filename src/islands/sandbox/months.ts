/** A month's name. @param month 1 is January */
export function monthWords(month: number, language: string): string {
	return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2025, month - 1, 15)));
}

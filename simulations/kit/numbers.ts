/** Numbers as people read them; what could not be measured is a dash. */
export interface Numbers {
	money(cents: number | null): string;
	/** Without cents, where there is no room for them. */
	round(cents: number | null): string;
	/** With cents only where there are some, for prices and rates. */
	short(cents: number | null): string;
	count(n: number | null): string;
	/** Of a share, 0–1. */
	percent(share: number | null): string;
	/** Of a change, with its sign: "+12%". */
	change(share: number | null): string;
	/** With one or two decimals, for frequencies and multiples. */
	times(n: number | null): string;
}

const dash = "–";

/**
 * @param language  BCP 47
 * @param currency  ISO 4217
 */
export function numbersIn(language: string, currency: string): Numbers {
	const money = new Intl.NumberFormat(language, { style: "currency", currency });
	const round = new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits: 0 });
	const short = new Intl.NumberFormat(language, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
	const count = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
	const times = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
	const coarse = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
	const fine = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
	const change = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" });
	const or = (n: number | null, words: (n: number) => string) => (n === null || !Number.isFinite(n) ? dash : words(n));
	return {
		money: (cents) => or(cents, (n) => money.format(n / 100)),
		round: (cents) => or(cents, (n) => round.format(n / 100)),
		short: (cents) => or(cents, (n) => short.format(n / 100)),
		count: (n) => or(n, count.format),
		percent: (share) => or(share, (n) => (Math.abs(n) >= 0.1 ? coarse : fine).format(n)),
		change: (share) => or(share, change.format),
		times: (n) => or(n, times.format),
	};
}

/**
 * What was typed into a field for money: "12", "12.5", "12,50", "1 200". Null where it is no amount.
 *
 * @returns integer cents, ≥ 0
 */
export function centsOf(text: string): number | null {
	const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s  ']/g, ""));
	if (!match) return null;
	return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** An amount as it stands in a field, to be read back by `centsOf`. */
export function amountOf(cents: number): string {
	const whole = Math.floor(cents / 100);
	return cents % 100 === 0 ? String(whole) : `${whole}.${String(cents % 100).padStart(2, "0")}`;
}

/** A number as it is typed without a thousands sign: "25", "62.5", "62,5"; null where it is none. ≥ 0, two decimals at most. */
export function decimalOf(text: string): number | null {
	const cents = centsOf(text);
	return cents === null ? null : cents / 100;
}

/** The sign of a currency as it stands before an amount, e.g. "€". */
export function currencySign(language: string, currency: string): string {
	const parts = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(0);
	return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

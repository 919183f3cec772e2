/** Thousandths of a unit: sums of them are exact. */
export type Amount = number;

/** Largest number that is taken, in units. */
const most = 1e11;

/**
 * A number as people write it: `1,250.50`, `1 250,50`, `€ 12`. A single comma or point before exactly three digits parts
 * thousands only when it is a comma. Null for anything else.
 */
export function parseAmount(text: string): Amount | null {
	const plain = text.replace(/[\s'’]/g, "").replace(/^(?:[€$£¥]|[A-Z]{3})|(?:[€$£¥%]|[A-Z]{3})$/g, "");
	if (!/^[+-]?\d[\d.,]*$/.test(plain)) return null;
	const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
	const mark = plain[last];
	const parts = last === -1 ? [plain] : [plain.slice(0, last), plain.slice(last + 1)];
	const thousands =
		last !== -1 && (plain.split(mark as string).length > 2 || (mark === "," && parts[1]?.length === 3 && !plain.includes(".")));
	const whole = (thousands ? plain : (parts[0] ?? "")).replace(/[.,]/g, "");
	const fraction = thousands ? "" : (parts[1] ?? "");
	const value = Number(`${whole || "0"}.${fraction || "0"}`);
	return Number.isFinite(value) && Math.abs(value) <= most ? Math.round(value * 1000) : null;
}

/** With thin spaces between thousands, and as many decimals as it has unless said otherwise. */
export function formatAmount(amount: Amount, decimals?: number): string {
	const units = Math.abs(amount) / 1000;
	const places = decimals ?? (amount % 1000 === 0 ? 0 : amount % 100 === 0 ? 1 : amount % 10 === 0 ? 2 : 3);
	const [whole = "0", fraction] = units.toFixed(places).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
	return `${amount < 0 ? "−" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** Cents are written when there are any. */
export function moneyPlaces(amount: Amount): number {
	return amount % 1000 === 0 ? 0 : 2;
}

import type { Words } from "#content/schema.ts";
import { fill } from "../fill.ts";

/** How a simulation's debrief is put into words. */
interface Told {
	/** Section of the interface with `figure-<id>`, `series-<id>` and `criterion-<id>`. */
	section: string;
	/** Series whose values are cents. */
	moneySeries: readonly string[];
	/** Figures that are cents, though their ids do not end so. */
	moneyFigures: readonly string[];
}

const toldBy: Readonly<Record<string, Told>> = {
	"community-feed": { section: "debrief", moneySeries: [], moneyFigures: [] },
	"ad-sandbox": { section: "ads-debrief", moneySeries: ["spend", "cpa-reported", "cpa-caused"], moneyFigures: [] },
	"pricing-desk": {
		section: "pricing-debrief",
		moneySeries: ["received", "spent", "savings"],
		moneyFigures: ["income", "hourly", "floor", "received", "unpaid"],
	},
};

/** Undefined for a simulation whose debrief has no words here: of its runs only the score is told. */
export function toldWords(simulation: string): Told | undefined {
	return Object.hasOwn(toldBy, simulation) ? toldBy[simulation] : undefined;
}

/**
 * A figure as people read it, by the ending of its id: `-seconds` is a span, `-cents` is money, `-bp` a share in basis
 * points.
 *
 * @param words  section `portfolio-evidence`
 * @param locale  BCP 47
 */
export function figureText(id: string, value: number, words: Words, locale: string, currency: string): string {
	if (id.endsWith("-seconds")) return spanText(value, words);
	if (id.endsWith("-cents")) return new Intl.NumberFormat(locale, { style: "currency", currency }).format(value / 100);
	if (id.endsWith("-bp")) return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value / 10_000);
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

function spanText(seconds: number, words: Words): string {
	const all = Math.round(seconds);
	const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
	const say = (key: string) => fill(words[key] ?? key, { h, m, s });
	if (h > 0) return say("hoursMinutes");
	if (m === 0) return say("seconds");
	return say(s === 0 ? "minutes" : "minutesSeconds");
}

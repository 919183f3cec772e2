import type { Line, PriceList, Quote } from "../action.ts";
import type { SeenLead } from "../observation.ts";
import type { Basis, Period } from "../vocabulary.ts";
import { type Deliverable, hourlyCents, weeksOfMonth, workloadOf } from "../workload.ts";

/** A quote while it is written: what is not decided yet is null. */
export interface QuoteDraft {
	basis: Basis | null;
	period: Period;
	/** How many of each deliverable; what is not in it is 0 or absent. */
	counts: Readonly<Record<string, number>>;
	priceCents: number | null;
	prepaymentBp: number;
	contract: boolean;
	validWeeks: number | null;
}

/** For how long an offer stands unless something else is chosen, weeks. */
const usualValidWeeks = 2;

/** What they ask for, under the rules of one's price list; basis and price are left to be decided. */
export function newQuote(lead: Pick<SeenLead, "asksFor" | "period">, list: PriceList | null): QuoteDraft {
	return {
		basis: null,
		period: lead.period,
		counts: countsOf(lead.asksFor),
		priceCents: null,
		prepaymentBp: list?.prepaymentBp ?? 0,
		contract: list?.contract ?? false,
		validWeeks: usualValidWeeks,
	};
}

/** A draft with the work, the period and the price of a package. */
export function withPackage(draft: QuoteDraft, { lines, period, priceCents }: PriceList["packages"][number]): QuoteDraft {
	const basis = draft.basis === null || draft.basis === "hour" ? (period === "month" ? "retainer" : "value") : draft.basis;
	return { ...draft, counts: countsOf(lines), period, priceCents, basis };
}

export function countsOf(lines: readonly Line[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { deliverable, count } of lines) counts[deliverable] = (counts[deliverable] ?? 0) + count;
	return counts;
}

/** Lines in the order of the deliverables; those of which there are none are left out. */
export function linesOf(counts: Readonly<Record<string, number>>, deliverables: readonly Deliverable[]): Line[] {
	return deliverables.flatMap(({ id }) => {
		const count = counts[id] ?? 0;
		return count > 0 ? [{ deliverable: id, count }] : [];
	});
}

/** The quote that a draft is; null while something is undecided. */
export function quoteOf(draft: QuoteDraft, deliverables: readonly Deliverable[]): Quote | null {
	const { counts, basis, priceCents, ...rest } = draft;
	const lines = linesOf(counts, deliverables);
	if (basis === null || priceCents === null || lines.length === 0) return null;
	return { ...rest, basis, priceCents, lines };
}

/** What an hour would bring, with each step of the sum; null where price or work is lacking. */
export function rateOf({ basis, counts, priceCents }: Pick<QuoteDraft, "basis" | "counts" | "priceCents">, of: readonly Deliverable[]) {
	const lines = linesOf(counts, of);
	if (priceCents === null || lines.length === 0) return null;
	const hourCents = hourlyCents({ basis: basis ?? "retainer", lines, priceCents }, of);
	return hourCents === null ? null : { hourCents, ...workloadOf(lines, of) };
}

/**
 * Hours a week that work takes while it runs: a month's work over its four weeks; a project, which one does as soon as there
 * is room, all within four weeks too, as a measure to go by.
 */
export function hoursPerWeek(lines: readonly Line[], deliverables: readonly Deliverable[]): number {
	return workloadOf(lines, deliverables).all / weeksOfMonth;
}

/** The price of fewer of the same: what an hour brings stays as it is. By the hour the price of an hour stays. */
export function priceOfFewer(quote: Quote, counts: Readonly<Record<string, number>>, deliverables: readonly Deliverable[]): number {
	if (quote.basis === "hour") return quote.priceCents;
	const before = workloadOf(quote.lines, deliverables).all;
	return before > 0 ? Math.round((quote.priceCents * workloadOf(linesOf(counts, deliverables), deliverables).all) / before) : 0;
}

/** What share of the worth to the client a price is, measured at the middle of what was told; null where either is unknown. */
export function shareOfWorth(priceCents: number | null, worthCents: readonly [number, number] | null): number | null {
	return priceCents === null || worthCents === null ? null : (2 * priceCents) / Math.max(1, worthCents[0] + worthCents[1]);
}

/** Series of a debrief, one point at the end of each week. */
export const seriesIds = [
	/** Cents received in the week. */
	"received",
	/** Cents spent in the week: life, costs, tax, money given back. */
	"spent",
	/** Hours of the week that were paid, for clients and not paid, and for selling and one's own page. */
	"billable",
	"unpaid",
	"own",
	/** Cents on the account. */
	"savings",
	/** 0 worn out, 1 tired, 2 all right, 3 fresh. */
	"energy",
] as const;
export type SeriesId = (typeof seriesIds)[number];

/**
 * Figures of a debrief: `-hours` are hours, `score` and `-count` plain numbers, all else is cents; each has a title in
 * `content/<lang>/ui/pricing-debrief.yaml`. Beside them stands `hourly-<id>` of each client: what an hour for it really
 * brought; null where none was worked.
 */
export const figureIds = [
	/** What was worked for, at its expected value, and one more month of what goes on. */
	"income",
	/** What an hour for clients really brought, first steps and favours in; null where none was worked. */
	"hourly",
	/** What an hour must bring. */
	"floor",
	"received",
	/** Invoices that were overdue at the end or lost. */
	"unpaid",
	/** Paid, for clients and not paid, and for selling and one's own page. */
	"billable-hours",
	"unpaid-hours",
	"own-hours",
	/** Weeks in which more was worked than one can give. */
	"weeks-above-count",
	/** The verdict's, not clamped. */
	"score",
] as const;
export type FigureId = (typeof figureIds)[number];

const hourlyOf = "hourly-";

export function hourlyFigure(clientId: string): string {
	return hourlyOf + clientId;
}

/** The client that a figure is the hour of; null of the others. */
export function clientOfFigure(figure: string): string | null {
	return figure.startsWith(hourlyOf) ? figure.slice(hourlyOf.length) : null;
}

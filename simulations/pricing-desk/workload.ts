import type { Line, Quote } from "./action.ts";

/** Hours that one of a deliverable takes, and those that come with it between the pieces. */
export interface Deliverable {
	readonly id: string;
	readonly hours: number;
	readonly overheadHours: number;
}

/** Weeks of a month in which ongoing work is paid. */
export const weeksOfMonth = 4;

/** Hours that lines take: the pieces themselves, and the talks, plans, reports and corrections around them. */
export interface Workload {
	pieces: number;
	overhead: number;
	all: number;
}

/** What lines take in their period, hours; an unknown deliverable takes none. */
export function workloadOf(lines: readonly Line[], deliverables: readonly Deliverable[]): Workload {
	let pieces = 0;
	let overhead = 0;
	for (const { deliverable, count } of lines) {
		const one = deliverables.find(({ id }) => id === deliverable);
		pieces += count * (one?.hours ?? 0);
		overhead += count * (one?.overheadHours ?? 0);
	}
	return { pieces, overhead, all: pieces + overhead };
}

/**
 * What the whole period costs the client when all of it is delivered: by the hour each hour that is worked, overhead in.
 *
 * @returns cents, not rounded
 */
export function totalCents(
	{ basis, lines, priceCents }: Pick<Quote, "basis" | "lines" | "priceCents">,
	of: readonly Deliverable[],
): number {
	return basis === "hour" ? priceCents * workloadOf(lines, of).all : priceCents;
}

/** What an hour of work really brings, overhead in: cents, not rounded; null where there is no work. */
export function hourlyCents(quote: Pick<Quote, "basis" | "lines" | "priceCents">, of: readonly Deliverable[]): number | null {
	const { all } = workloadOf(quote.lines, of);
	return all > 0 ? totalCents(quote, of) / all : null;
}

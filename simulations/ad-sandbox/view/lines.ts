import type { AdObservation, ResultRow, SeenAdSet } from "../observation.ts";
import { sumOf, type Tally } from "../tally.ts";
import { type Period, weekOf, within } from "./figures.ts";

export const breakdowns = ["creative", "placement", "week", "day"] as const;
export type Breakdown = (typeof breakdowns)[number];

/** One line of the table: an ad set, or a part of one. */
export interface Line {
	/** Unique in the table. */
	key: string;
	/** Id of the ad set, creative or placement; number of the week or day. */
	id: string;
	/** The part's kind; null for the ad set itself. */
	part: Breakdown | null;
	adSet: SeenAdSet | null;
	sums: Tally;
}

/** A line for each ad set, also for those that have not delivered. */
export function adSetLines({ adSets, results }: AdObservation, period: Period): readonly Line[] {
	const rows = groupsOf(within(results, period), ({ adSetId }) => adSetId);
	return adSets.map((adSet) => ({ key: adSet.id, id: adSet.id, part: null, adSet, sums: sumOf(rows.get(adSet.id) ?? []) }));
}

/** The parts of one ad set, or of all where it is null. */
export function partLines({ results }: AdObservation, period: Period, adSetId: string | null, by: Breakdown): readonly Line[] {
	const rows = within(results, period).filter((row) => adSetId === null || row.adSetId === adSetId);
	return [...groupsOf(rows, idBy[by])].map(([id, of]) => ({
		key: `${adSetId ?? "all"}/${by}/${id}`,
		id,
		part: by,
		adSet: null,
		sums: sumOf(of),
	}));
}

const idBy: Record<Breakdown, (row: ResultRow) => string> = {
	creative: ({ creativeId }) => creativeId,
	placement: ({ placement }) => placement,
	// What ran before the player took over is one stretch.
	week: ({ day }) => String(Math.max(0, weekOf(day))),
	day: ({ day }) => String(day),
};

function groupsOf(rows: readonly ResultRow[], idOf: (row: ResultRow) => string): Map<string, ResultRow[]> {
	const groups = new Map<string, ResultRow[]>();
	for (const row of rows) {
		const id = idOf(row);
		const group = groups.get(id);
		if (group) group.push(row);
		else groups.set(id, [row]);
	}
	return groups;
}

import { type FigureId, hourlyFigure } from "./debrief-ids.ts";
import { overdue, trueFloor } from "./money.ts";
import type { WeekPast } from "./observation.ts";
import type { Retold } from "./retold.ts";
import type { ClientRow } from "./state.ts";
import { broughtBy, stepsBrought, worthOf } from "./worth.ts";

/** By the ids of `debrief-ids.ts`, and of each client by `hourlyFigure`. */
export type Figures = Readonly<Record<FigureId, number | null>> & Readonly<Record<string, number | null>>;

/** From this share of what one can give, a week counts as above it: an hour more is none. Design choice. */
const above = 1.02;

/** @param score the verdict's, not clamped */
export function figuresOf({ scenario, final }: Retold, score: number): Figures {
	const hours = (of: (week: WeekPast) => number) => final.past.reduce((sum, week) => sum + of(week), 0);
	const forClients = hours(({ billableHours, unpaidHours }) => billableHours + unpaidHours);
	const brought = final.clients.reduce((sum, client) => sum + broughtBy(final, client), stepsBrought(final));
	const tenth = (value: number) => Math.round(10 * value) / 10;
	return {
		income: Math.round(worthOf(final)),
		hourly: forClients > 0 ? Math.round(brought / forClients) : null,
		floor: Math.round(trueFloor(scenario.self)),
		received: final.receivedCents,
		unpaid: final.clients.reduce((sum, client) => sum + unpaidBy(client, final.week), 0),
		"billable-hours": tenth(hours(({ billableHours }) => billableHours)),
		"unpaid-hours": tenth(hours(({ unpaidHours }) => unpaidHours)),
		"own-hours": tenth(hours(({ ownHours }) => ownHours)),
		"weeks-above-count": final.past.filter((week) => isAbove(week, scenario.self.hoursPerWeek)).length,
		score: Math.round(score),
		...Object.fromEntries(
			final.clients.map((client) => [
				hourlyFigure(client.id),
				client.hours > 0 ? Math.round(broughtBy(final, client) / client.hours) : null,
			]),
		),
	};
}

export function isAbove({ billableHours, unpaidHours, ownHours }: WeekPast, capacity: number): boolean {
	return billableHours + unpaidHours + ownHours > above * capacity;
}

function unpaidBy(client: ClientRow, week: number): number {
	const lost = client.invoices.filter(({ state }) => state === "written-off");
	return [...lost, ...overdue(client, week)].reduce((sum, { cents }) => sum + cents, 0);
}

/** Of a figure, what differs by less than this share is told as nothing: cents of an hour differ by rounding. Design choice. */
const least = 0.005;

/** How the figures of another run differ: only those that do, and that both could measure. */
export function difference(from: Figures, to: Figures): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(from).flatMap(([id, a]) => {
			const b = to[id] ?? null;
			return a === null || b === null || a === b || Math.abs(b - a) < least * Math.abs(a) ? [] : [[id, Math.round(10 * (b - a)) / 10]];
		}),
	);
}

import type { Moment } from "../kernel/simulation.ts";
import { weights } from "./criteria.ts";
import { inWeek, ofAct } from "./moment.ts";
import { neededCents, overdue, trueFloor } from "./money.ts";
import { coverOf } from "./protected.ts";
import type { Retold } from "./retold.ts";
import type { ClientRow } from "./state.ts";
import type { Act } from "./tape.ts";
import { characterOf } from "./truth.ts";
import { hourlyCents } from "./workload.ts";
import { hoursFor } from "./worth.ts";

/** Shares from which the debrief speaks of something, and weeks overdue after which a reminder is missed. Design choices. */
const speakOf = { covered: 0.9, bare: 0.5, unpaid: 0.15, low: 0.85, couldPay: 1.05, overdueWeeks: 2 } as const;

/** What became of the money with each client, and of what was done about it. */
export function momentsOfClients(run: Retold): readonly Moment[] {
	return [...run.final.clients.flatMap((client) => ofClient(run, client)), ...run.acts.flatMap((act) => paperTrail(run, act))];
}

function ofClient(run: Retold, client: ClientRow): readonly Moment[] {
	return [...protection(run, client), ...pay(run, client), ...late(run, client)];
}

function protection({ acts, final }: Retold, client: ClientRow): readonly Moment[] {
	const won = final.clients.filter(({ before }) => !before).reduce((sum, { earned }) => sum + earned, 0);
	const offer = acts.findLast(({ action }) => action.type === "offer" && action.leadId === client.id);
	if (client.before || client.earned === 0 || won === 0 || !offer) return [];
	const cover = coverOf(client);
	const worth = (100 * weights.protection * client.earned) / won;
	if (cover >= speakOf.covered) return [ofAct(offer, { kind: "well", because: "protected" }, client.id, worth * cover)];
	return cover < speakOf.bare ? [ofAct(offer, { kind: "harm", because: "unprotected" }, client.id, worth * (1 - cover))] : [];
}

function pay({ acts, final, scenario }: Retold, client: ClientRow): readonly Moment[] {
	const { id, quote, hours, unpaidHours, before, sinceWeek } = client;
	if (hours === 0) return [];
	const worth = (100 * weights.hourly * hours) / hoursFor(final);
	const told: Moment[] = [];
	if (quote.basis === "deliverable" && unpaidHours > speakOf.unpaid * hours)
		told.push(inWeek(sinceWeek, { kind: "harm", because: "overhead-unpaid" }, (worth * unpaidHours) / hours, id));
	const floor = trueFloor(scenario.self);
	const low = (hourlyCents(quote, scenario.deliverables) ?? floor) < speakOf.low * floor;
	const couldPay = characterOf(final, client).budgetCents >= speakOf.couldPay * quote.priceCents;
	const asked = acts.some(({ action }) => action.type === "reprice" && action.clientId === id);
	if (before && low && couldPay && !asked && quote.period === "month" && quote.basis !== "hour")
		told.push(inWeek(0, { kind: "missed", because: "price-left-low" }, worth, id));
	return told;
}

/** Money that came late or never. */
function late({ final, scenario }: Retold, { id, invoices, chased }: ClientRow): readonly Moment[] {
	const needed = neededCents(scenario.self, scenario.weeks);
	const worth = (cents: number) => (100 * weights.income * cents) / Math.max(1, needed);
	const overdueFor = ({ dueWeek, closedWeek }: ClientRow["invoices"][number]) => (closedWeek ?? final.week) - Math.max(0, dueWeek) - 1;
	const forgotten = chased === 0 ? invoices.find((one) => overdueFor(one) >= speakOf.overdueWeeks) : undefined;
	return [
		...(forgotten
			? [
					inWeek(
						forgotten.dueWeek + 1,
						{ kind: "missed", because: "never-reminded" } as const,
						30 * weights.protection + worth(forgotten.cents) / 2,
						id,
					),
				]
			: []),
		...invoices
			.filter(({ state }) => state === "written-off")
			.map(({ cents, closedWeek }) => inWeek(closedWeek ?? final.week, { kind: "harm", because: "money-lost" }, worth(cents), id)),
	];
}

/** Reminders that were heard, work stopped in time, and rises that were taken. */
function paperTrail({ final }: Retold, act: Act): readonly Moment[] {
	const { action, before } = act;
	if (action.type !== "chase" && action.type !== "stop-work" && action.type !== "reprice") return [];
	const then = before.clients.find(({ id }) => id === action.clientId);
	const now = final.clients.find(({ id }) => id === action.clientId);
	if (!then || !now) return [];
	if (action.type === "reprice") {
		const isTaken = action.priceCents > then.quote.priceCents && now.quote.priceCents === action.priceCents;
		return isTaken ? [ofAct(act, { kind: "well", because: "price-raised" }, now.id, 30 * weights.hourly)] : [];
	}
	const owed = overdue(then, before.week);
	if (action.type === "stop-work")
		return owed.length > 0 ? [ofAct(act, { kind: "well", because: "stopped-in-time" }, now.id, 30 * weights.protection)] : [];
	const place = owed[0] ? then.invoices.indexOf(owed[0]) : -1;
	const isHeard = now.invoices[place]?.state === "paid" && now.invoices[place]?.closedWeek === before.week + 1;
	return isHeard ? [ofAct(act, { kind: "well", because: "reminded" }, now.id, 30 * weights.protection)] : [];
}

import { clientHours, hoursPerWeek } from "./due.ts";
import { energyAfter, energyWord, workWhen } from "./energy.ts";
import { priceOf } from "./engage.ts";
import { stepHours } from "./selling.ts";
import type { ClientRow, PricingState } from "./state.ts";
import { weeksOfMonth, workloadOf } from "./workload.ts";

/** How fast regard follows the work, a week. Design choice. */
const follows = 0.12;

export interface WeekOfWork {
	billableHours: number;
	unpaidHours: number;
}

/** Works a week: what is due, as far as there are hours; tiredness shows in it, and regard follows. */
export function workWeek(state: PricingState, week: number): WeekOfWork {
	const { hoursPerWeek: capacity } = state.scenario.self;
	const due = clientHours(state);
	const energy = energyWord(state.energy);
	const room = Math.max(capacity / 2, workWhen[energy].most * capacity - state.actHours);
	const share = due > room ? room / due : 1;
	const done: WeekOfWork = { billableHours: 0, unpaidHours: 0 };
	for (const { step } of state.leads) {
		if (step?.stage !== "working") continue;
		if (step.priceCents > 0) done.billableHours += stepHours[step.kind] * share;
		else done.unpaidHours += stepHours[step.kind] * share;
	}
	for (const client of state.clients) {
		if (client.state !== "active") continue;
		const { worked, unpaid } = workFor(state, client, share);
		done.billableHours += worked - unpaid;
		done.unpaidHours += unpaid;
		client.regard += follows * (workWhen[energy].regard * share - client.regard);
	}
	const slips = state.clients.some((client) => client.state === "active") && (share < 1 || energy === "tired" || energy === "worn-out");
	if (slips) state.notices.push({ week, kind: "quality-slips" });
	state.energy = energyAfter(state.energy, (due * share + state.actHours) / capacity);
	const isTired = (word: typeof energy) => word === "tired" || word === "worn-out";
	if (!isTired(energy) && isTired(energyWord(state.energy))) state.notices.push({ week, kind: "tired" });
	return done;
}

function workFor(state: PricingState, client: ClientRow, share: number): { worked: number; unpaid: number } {
	const { quote } = client;
	const { deliverables } = state.scenario;
	const planned = hoursPerWeek(state, client) * share;
	const favours = client.favourHours * share;
	const charged = client.chargedHours * share;
	const { all, overhead } = workloadOf(quote.lines, deliverables);
	let earned = 0;
	if (quote.basis === "hour") earned = quote.priceCents * planned;
	else if (quote.period === "month") earned = (priceOf(state, client) * share) / weeksOfMonth;
	if (quote.period === "once") {
		const progress = Math.min(all - client.doneHours, planned * workWhen[energyWord(state.energy)].progress);
		client.doneHours = all - client.doneHours - progress < 1e-6 ? all : client.doneHours + progress;
		if (quote.basis !== "hour" && all > 0) earned = (quote.priceCents * progress) / all;
	} else client.weekOfMonth += 1;
	client.earned += earned;
	client.monthEarned += earned;
	// By the piece nobody pays for what lies between the pieces; extras that were not charged are a gift.
	const between =
		quote.basis === "deliverable" && all > 0
			? Math.min(planned, quote.period === "month" ? (overhead * share) / weeksOfMonth : (planned * overhead) / all)
			: 0;
	const unpaid = between + favours;
	const worked = planned + favours + charged;
	client.favourHours -= favours;
	client.chargedHours -= charged;
	client.hours += worked;
	client.unpaidHours += unpaid;
	return { worked, unpaid };
}

import { arrive } from "./arrive.ts";
import { collectInvoices } from "./collect.ts";
import { decideWeek } from "./decisions.ts";
import { endPeriods } from "./ends.ts";
import { energyWord } from "./energy.ts";
import { outgoingsPerWeek, spend, taxDue } from "./money.ts";
import { ask } from "./requests.ts";
import type { PricingState } from "./state.ts";
import { workWeek } from "./work.ts";

/** Readers that an hour of writing brings: some in the week after, most in the second. Design choice. */
const readersPerHour = [0, 3, 5] as const;
/** Share of readers who forget one in a week without anything new. Design choice. */
const readersForget = 0.03;

/** Lets one week pass: work, invoices, what leads decide, money in, money out, and who comes for the next. */
export function passWeek(state: PricingState): void {
	const week = state.week + 1;
	const had = state.savingsCents;
	const before = totals(state);
	const { billableHours, unpaidHours } = workWeek(state, week);
	endPeriods(state, week);
	decideWeek(state, week);
	collectInvoices(state, week);
	spend(state, outgoingsPerWeek(state.scenario.self));
	const tax = taxDue(state);
	state.taxCents += tax;
	spend(state, tax);
	if (had >= 0 && state.savingsCents < 0) state.notices.push({ week, kind: "savings-gone" });
	state.past.push({
		week,
		receivedCents: state.receivedCents - before.received,
		spentCents: state.spentCents - before.spent,
		billableHours,
		unpaidHours,
		ownHours: state.actHours,
		energy: energyWord(state.energy),
	});
	state.week = week;
	readersOf(state);
	arrive(state, week);
	ask(state, week);
	state.written.push(0);
	state.prospected = 0;
	state.actHours = 0;
}

/** All that earlier weeks have in their books. */
function totals({ past }: PricingState): { received: number; spent: number } {
	const sum = { received: 0, spent: 0 };
	for (const { receivedCents, spentCents } of past) {
		sum.received += receivedCents;
		sum.spent += spentCents;
	}
	return sum;
}

function readersOf(state: PricingState): void {
	const hours = (ago: number) => state.written[state.written.length - 1 - ago] ?? 0;
	const won = readersPerHour.reduce<number>((sum, readers, ago) => sum + readers * hours(ago), 0);
	state.readers = state.readers * (hours(0) > 0 ? 1 : 1 - readersForget) + won;
}

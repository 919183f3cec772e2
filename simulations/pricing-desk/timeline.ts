import type { Run } from "../kernel/simulation.ts";
import type { Timeline } from "../kernel/timeline.ts";
import type { PricingAction } from "./action.ts";
import { floorHourCents } from "./floor.ts";
import type { PricingScenario } from "./schema.ts";
import { type Act, tapeOf } from "./tape.ts";

/** A quarter told line by line: the week, what was done, and what the weeks that passed brought: money, hours, news. */
export function timelineOf(run: Run<PricingScenario, PricingAction>): Timeline {
	const { acts, state: last } = tapeOf(run);
	const rows = acts.map((act, i): (string | number)[] => {
		const after = acts[i + 1]?.before ?? last;
		const { week } = act.before;
		if (act.action.type !== "wait") return [week, words(act), "", "", "", ""];
		const passed = last.past.filter((one) => one.week > week && one.week <= after.week);
		const total = (value: (one: (typeof passed)[number]) => number) => passed.reduce((sum, one) => sum + value(one), 0);
		return [
			after.week,
			words(act),
			money(total(({ receivedCents }) => receivedCents)),
			money(after.savingsCents),
			`${total(({ billableHours }) => billableHours).toFixed(1)} + ${total(({ unpaidHours, ownHours }) => unpaidHours + ownHours).toFixed(1)}`,
			after.notices.map(({ kind, leadId, clientId }) => `${kind} ${leadId ?? clientId ?? ""}`.trim()).join(", "),
		];
	});
	return { head: ["week", "action", "received", "savings", "hours paid + not", "meanwhile"], rows };
}

function money(cents: number): string {
	return (cents / 100).toFixed(2);
}

function words({ action }: Act): string {
	switch (action.type) {
		case "set-floor":
			return `set-floor: ${money(floorHourCents(action.answers))} an hour`;
		case "set-price-list":
			return `set-price-list: ${action.list.pieces.length} pieces, ${action.list.packages.length} packages`;
		case "ask":
			return `ask ${action.leadId}: ${action.question}`;
		case "offer": {
			const { basis, period, priceCents, prepaymentBp, contract, lines } = action.quote;
			const what = lines.map(({ deliverable, count }) => `${count} ${deliverable}`).join(", ");
			return `offer ${action.leadId}: ${what}, ${money(priceCents)} by ${basis}, ${period}, ${prepaymentBp / 100} % ahead, ${contract ? "contract" : "no contract"}`;
		}
		case "offer-step":
			return `offer-step ${action.leadId}: ${action.step}, ${money(action.priceCents)}`;
		case "answer-objection":
			return `answer-objection ${action.leadId}: ${action.answer}${action.priceCents === undefined ? "" : `, ${money(action.priceCents)}`}`;
		case "answer-request":
			return `answer-request ${action.clientId}: ${action.answer}`;
		case "reprice":
			return `reprice ${action.clientId}: ${money(action.priceCents)}`;
		case "write":
		case "prospect":
			return `${action.type} ${action.hours} h`;
		case "wait":
			return `wait ${action.weeks}`;
		default:
			return `${action.type} ${"leadId" in action ? action.leadId : action.clientId}`;
	}
}

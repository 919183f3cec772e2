import { costliest, type Decision } from "../kernel/costliest.ts";
import type { Moment } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { decisionOnLead, paper, toClient, toLead } from "./expertly.ts";
import { overdue } from "./money.ts";
import { leftRequests } from "./requests-left.ts";
import type { Retold } from "./retold.ts";
import type { PricingState } from "./state.ts";
import type { Act } from "./tape.ts";

/** About the id of a lead or client, `floor`, or `price-list`. */
type Found = Decision<PricingState, PricingAction>;
type Follow = NonNullable<Found["choice"]["follow"]>;

/** The decisions that cost something by the moments they became, dearest first; among equals the earlier. */
export function costliestDecisions(run: Retold, moments: readonly Moment[]): readonly Found[] {
	return costliest([...onPaper(run), ...onLeads(run), ...onClients(run)], moments).filter(({ cost }) => cost > 0);
}

function found(about: string, act: Act | null, week: number, choose: Found["choice"]["choose"], follow?: Follow): Found {
	return { about, act, time: week, choice: { time: week, choose, ...(follow && { follow }) }, skip: act ? [act.index] : [] };
}

/** Form and list belong at the beginning. */
function onPaper({ acts }: Retold): readonly Found[] {
	const at = (type: "set-floor" | "set-price-list", about: string, write: (state: PricingState) => PricingAction): Found => {
		const act = acts.find(({ action }) => action.type === type) ?? null;
		const one = found(about, act, act?.before.week ?? 0, (state) => [write(state)]);
		return { ...one, choice: { ...one.choice, time: 0 } };
	};
	return [at("set-floor", "floor", paper.floor), at("set-price-list", "price-list", paper.list)];
}

/** Each first word and each later one that decides, and letters that none was said to. */
function onLeads(run: Retold): readonly Found[] {
	return run.final.leads.flatMap((row) => {
		const own = run.acts.filter(({ action }) => "leadId" in action && action.leadId === row.id);
		const deciding = own.filter(({ action: { type } }) => type !== "ask");
		const silent = row.before !== null && row.answered === null && row.state === "gone";
		const left = deciding.length === 0 ? row.cameWeek : silent ? row.sinceWeek : null;
		return [
			...deciding.map((act) => onLead(run, row.id, act, act.before.week)),
			...(left === null ? [] : [onLead(run, row.id, null, left)]),
		];
	});
}

/** The expert deals with the lead from here on, and with the client that it becomes where the player never had it. */
function onLead({ acts, final }: Retold, id: string, act: Act | null, week: number): Found {
	const isOthers = final.clients.every((client) => client.id !== id);
	const follow: Follow = (state) => toLead(state, id) ?? (isOthers ? toClient(state, id) : null);
	const one = found(id, act, week, (state) => decisionOnLead(state, id), follow);
	const later = acts.filter(
		({ index, action, before }) =>
			"leadId" in action && action.leadId === id && (act ? index > act.index : before.week >= week) && action.type !== "ask",
	);
	return { ...one, skip: [...one.skip, ...later.map(({ index }) => index)] };
}

function onClients(run: Retold): readonly Found[] {
	return [...run.acts.flatMap((act) => onClient(act)), ...unanswered(run), ...unreminded(run), ...unraised(run)];
}

function onClient(act: Act): readonly Found[] {
	const { action, before } = act;
	if (!("clientId" in action)) return [];
	const { clientId, type } = action;
	if (type === "answer-request") return [found(clientId, act, before.week, only(clientId, type))];
	return type === "reprice" || type === "stop-work" || type === "end-client" ? [found(clientId, act, before.week, () => [])] : [];
}

/** The expert's act, if it is of this type. */
function only(clientId: string, type: PricingAction["type"]): Found["choice"]["choose"] {
	return (state) => {
		const action = toClient(state, clientId);
		return action?.type === type ? [action] : [];
	};
}

function unanswered(run: Retold): readonly Found[] {
	return leftRequests(run).map(({ clientId, week }) => found(clientId, null, week, only(clientId, "answer-request")));
}

/** Who was overdue and never reminded would have been, week by week, until it is paid or the work is stopped. */
function unreminded({ acts, final }: Retold): readonly Found[] {
	return final.clients
		.filter(({ chased }) => chased === 0)
		.flatMap(({ id, invoices }) => {
			const [first] = invoices
				.filter(({ dueWeek, closedWeek }) => (closedWeek ?? final.week) > Math.max(0, dueWeek + 1))
				.map(({ dueWeek }) => Math.max(0, dueWeek + 1))
				.sort((a, b) => a - b);
			if (first === undefined || first >= final.week) return [];
			const remind: Follow = (state) => {
				const client = state.clients.find((one) => one.id === id);
				if (!client || overdue(client, state.week).length === 0 || client.chasedWeek === state.week) return null;
				return { type: "chase", clientId: id };
			};
			const stops = acts.filter(({ action }) => action.type === "stop-work" && action.clientId === id);
			const choose = (state: PricingState) => [remind(state) ?? []].flat();
			return stops.length > 0 ? [] : [found(id, null, first, choose, remind)];
		});
}

/** Whoever was here before and pays too little would have been asked for more in the last week of its month. */
function unraised({ acts, final }: Retold): readonly Found[] {
	return final.scenario.clients
		.filter(({ id, quote }) => quote.period === "month" && !acts.some(({ action }) => action.type === "reprice" && action.clientId === id))
		.map(({ id, ranWeeks }) => found(id, null, (3 - (ranWeeks % 4) + 4) % 4, only(id, "reprice")));
}

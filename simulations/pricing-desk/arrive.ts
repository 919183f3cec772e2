import { bernoulli, uniform } from "../kernel/rng.ts";
import { hasClearList } from "./buyer.ts";
import { trueFloor } from "./money.ts";
import type { LeadRow, PricingState } from "./state.ts";
import { truthOf } from "./truth.ts";
import { workloadOf } from "./workload.ts";

/**
 * Who comes when. Design choices: a reader writes once there are enough of them, a referral takes a client who is delighted,
 * a clear price list wins a little trust beforehand and spares both sides a talk that could lead nowhere.
 */
export const arriving = {
	/** Readers at which a lead who reads comes: drawn between these. */
	leastReaders: 20,
	mostReaders: 260,
	delighted: 0.7,
	listTrust: 0.06,
	staysAway: 0.6,
	/** Of what is needed at the floor, a budget below this share could never pay. */
	hopeless: 0.4,
	/** Hours of prospecting that bring the next stranger forward in half of the weeks. */
	prospectHours: 4,
} as const;

/** Lets those come whose time it is. What a player does keeps others from coming, and never changes who they are. */
export function arrive(state: PricingState, week: number): void {
	hasten(state, week);
	const later: typeof state.coming = [];
	for (const one of state.coming) {
		if (one.week > week || !canCome(state, one.id)) later.push(one);
		else if (!staysAway(state, one.id)) {
			state.leads.push(newLead(state, one.id, week));
			state.notices.push({ week, kind: "lead-came", leadId: one.id });
		}
	}
	state.coming = later;
}

/** Looking for clients brings the next stranger at once. */
function hasten(state: PricingState, week: number): void {
	if (state.prospected === 0) return;
	const next = state.coming.find(({ id, week: when }) => when > week && isStranger(truthOf(state, id).source));
	const chance = state.prospected / (state.prospected + arriving.prospectHours);
	if (next && bernoulli(state.seed, "prospecting", `week-${week}`, chance)) next.week = week;
}

const isStranger = (source: string) => source === "cold" || source === "tender";

function canCome(state: PricingState, id: string): boolean {
	const { source, always } = truthOf(state, id);
	if (always) return true;
	if (source === "referral") return state.clients.some(({ regard }) => regard >= arriving.delighted);
	if (source !== "reader") return true;
	const { leastReaders, mostReaders } = arriving;
	return state.readers >= leastReaders + (mostReaders - leastReaders) * uniform(state.seed, id, "reads");
}

/** Who sees a clear list and could never pay it mostly does not ask. */
function staysAway(state: PricingState, id: string): boolean {
	if (!hasClearList(state)) return false;
	const { needs, budgetCents } = truthOf(state, id);
	const cost = workloadOf(needs, state.scenario.deliverables).all * trueFloor(state.scenario.self);
	return budgetCents < arriving.hopeless * cost && bernoulli(state.seed, id, "stays-away", arriving.staysAway);
}

function newLead(state: PricingState, id: string, week: number): LeadRow {
	const { source } = truthOf(state, id);
	return {
		id,
		cameWeek: week,
		state: "new",
		sinceWeek: week,
		gained: hasClearList(state) ? arriving.listTrust : 0,
		told: {},
		step: null,
		quote: null,
		offers: 0,
		decidesWeek: null,
		answered: null,
		before: null,
		knowsDiscount: source === "referral" && state.clients.some(({ conceded }) => conceded),
		returnsWeek: null,
		cameBack: false,
		stepCents: 0,
	};
}

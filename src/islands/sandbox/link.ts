import type { Audience } from "#simulations/ad-sandbox/action.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import { biddings, exclusions } from "#simulations/ad-sandbox/view/options.ts";
import type { Objective } from "#simulations/ad-sandbox/vocabulary.ts";
import { mostBudgetCents, mostDays, type Plan, planNames, type SandboxState } from "./plan.ts";

/** Of the links that this page writes; those of another version are refused. */
const version = "1";
const longest = 4000;
const pacings = ["even", "fast"] as const satisfies readonly Plan["pacing"][];
/** Most of a cap, cents. */
export const mostCapCents = 1_000_000;

/** The state as the part of a link behind `#`. Only letters, digits and `-._/`, so that nothing on its way changes it. */
export function writeLink({ market, on, plans }: SandboxState): string {
	return [version, market, on, writePlan(plans.a), writePlan(plans.b)].join("/");
}

/**
 * The state that a link tells, with everything in its market's order.
 *
 * @returns null where it is of another version, cut off, or names what its market has not
 */
export function readLink(text: string, markets: readonly AdScenario[]): SandboxState | null {
	if (text.length > longest) return null;
	const [of, id, on, a, b, ...more] = text.split("/");
	const market = markets.find((one) => one.id === id);
	if (of !== version || !market || more.length > 0) return null;
	const shown = planNames.find((name) => name === on);
	const plans = [a, b].map((plan) => readPlan(plan ?? "", market));
	const [first, second] = plans;
	return shown && first && second ? { market: market.id, on: shown, plans: { a: first, b: second } } : null;
}

function writePlan({ objective, audience, creatives, dailyBudgetCents, bidding, pacing, days, month }: Plan): string {
	const { source, places, ages, placements, exclude } = audience;
	const from =
		source.kind === "people"
			? [source.kind, ...source.interests]
			: source.kind === "visitors"
				? [source.kind, source.days]
				: [source.kind, source.percent];
	const bids = bidding.kind === "lowest-cost" ? [bidding.kind] : [bidding.kind, bidding.capCents];
	const lists = [from, places, ages, placements, exclude, creatives, [dailyBudgetCents], bids];
	return [objective, ...lists.map((list) => list.join(".")), pacing, days, month].join("_");
}

function readPlan(text: string, market: AdScenario): Plan | null {
	const parts = text.split("_");
	if (parts.length !== 12) return null;
	const [aim, from, places, ages, placements, exclude, creatives, budget, bids, pacing, days, month] = parts as [string, ...string[]];
	const objective = (Object.keys(market.market) as Objective[]).find((one) => one === aim);
	const source = readSource(from ?? "", market);
	const bidding = readBidding(bids ?? "");
	const audience = {
		places: someOf(places, ids(market.places)),
		ages: someOf(ages, ids(market.ages)),
		placements: someOf(placements, ids(market.placements)),
		exclude: someOf(exclude, exclusions),
	};
	const plan = {
		objective,
		creatives: someOf(creatives, ids(market.creatives), 12),
		dailyBudgetCents: whole(budget, 0, mostBudgetCents),
		bidding,
		pacing: pacings.find((one) => one === pacing),
		days: whole(days, 1, mostDays),
		month: whole(month, 1, 12),
	};
	if (!source || !isWhole(audience) || !isWhole(plan)) return null;
	return { ...plan, audience: { source, ...audience } };
}

function readSource(text: string, market: AdScenario): Audience["source"] | null {
	const [kind, ...rest] = text.split(".");
	if (kind === "people") {
		const interests = someOf(rest.join("."), ids(market.interests));
		return interests && { kind, interests };
	}
	if (rest.length !== 1) return null;
	if (kind === "visitors") {
		const days = whole(rest[0], 1, 180);
		return days === null ? null : { kind, days };
	}
	if (kind !== "lookalike") return null;
	const percent = whole(rest[0], 1, 10);
	return percent === null ? null : { kind, percent };
}

function readBidding(text: string): Plan["bidding"] | null {
	const [name, cap, ...more] = text.split(".");
	const kind = biddings.find((one) => one === name);
	if (!kind || more.length > 0) return null;
	if (kind === "lowest-cost") return cap === undefined ? { kind } : null;
	const capCents = whole(cap, 0, mostCapCents);
	return capCents === null ? null : { kind, capCents };
}

/** Known ids, none of them twice, in the order of `all`. */
function someOf<Id extends string>(text: string | undefined, all: readonly Id[], most = all.length): Id[] | null {
	if (text === undefined) return null;
	const named = text === "" ? [] : text.split(".");
	const known = all.filter((id) => named.includes(id));
	return known.length === named.length && known.length <= most ? known : null;
}

function whole(text: string | undefined, least: number, most: number): number | null {
	if (text === undefined || !/^(0|[1-9]\d{0,8})$/.test(text)) return null;
	const value = Number(text);
	return value >= least && value <= most ? value : null;
}

const ids = <Id extends string>(list: readonly { id: Id }[]): readonly Id[] => list.map(({ id }) => id);

/** Whether every part could be read. */
function isWhole<Parts extends object>(parts: Parts): parts is { [Key in keyof Parts]: NonNullable<Parts[Key]> } {
	return Object.values(parts).every((part) => part !== null && part !== undefined);
}

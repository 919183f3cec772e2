import { learningPremium } from "../learning.ts";
import type { AdObservation } from "../observation.ts";
import { rateOf } from "../proportions.ts";
import { sumOf, type Tally } from "../tally.ts";
import type { ColumnId, Unit } from "./columns.ts";
import { type Rate, rates } from "./figures.ts";
import type { Line } from "./lines.ts";
import type { AdsMaterial } from "./material.ts";
import { modelTerms } from "./why-model.ts";

/** One number of an equation; its words are `term-<id>`. */
export interface Term {
	id: string;
	value: number | null;
	unit: Unit;
}

/** How a figure came about: its equation in words (`why-<id>-is`), the numbers that made it, and what moved it. */
export interface Why {
	id: ColumnId;
	unit: Unit;
	result: number | null;
	terms: readonly Term[];
	/** The same figure by the market's equations or as a product of others, where there is more to say: `why-<id>-chain`. */
	chain: readonly Term[];
	/** Between which values chance alone may have moved it, 19 times of 20. */
	between: readonly [number, number] | null;
	/** Rates of the last 7 days and of the 7 before. */
	moved: readonly { id: Rate; unit: Unit; before: number; after: number }[];
}

const movers: Partial<Record<ColumnId, readonly (readonly [Rate, Unit])[]>> = {
	cpa: [
		["cpm", "money"],
		["ctr", "percent"],
		["cvr", "percent"],
	],
	roas: [
		["cpm", "money"],
		["ctr", "percent"],
		["cvr", "percent"],
	],
	cpc: [
		["cpm", "money"],
		["ctr", "percent"],
	],
	cpm: [["firstTime", "percent"]],
	ctr: [["firstTime", "percent"]],
};

/** @param lately  what the same line had in the last 7 days, and in the 7 before */
export function whyOf(
	line: Line,
	id: ColumnId,
	unit: Unit,
	result: number | null,
	{ seen, material, lately }: { seen: AdObservation; material: AdsMaterial; lately: readonly [Tally, Tally] },
): Why {
	const [now, before] = lately;
	const moved = (movers[id] ?? []).flatMap(([rate, of]) => {
		const [a, b] = [rates[rate](before), rates[rate](now)];
		return a === null || b === null ? [] : [{ id: rate, unit: of, before: a, after: b }];
	});
	return {
		id,
		unit,
		result,
		terms: termsOf(line, id, seen, material),
		chain: chainOf(line, id, seen, material),
		between: betweenOf(line.sums, id),
		moved,
	};
}

function termsOf({ sums, adSet }: Line, id: ColumnId, seen: AdObservation, material: AdsMaterial): readonly Term[] {
	const spent: Term = { id: "spent", value: sums.spentCents, unit: "money" };
	const conversions: Term = { id: "conversions", value: sums.conversions, unit: "count" };
	const clicks: Term = { id: "clicks", value: sums.clicks, unit: "count" };
	const impressions: Term = { id: "impressions", value: sums.impressions, unit: "count" };
	const newReach: Term = { id: "newReach", value: Math.round(sums.newReach), unit: "count" };
	switch (id) {
		case "cpa":
			return [spent, conversions];
		case "cpc":
			return [spent, clicks];
		case "cpm":
			return [spent, impressions];
		case "ctr":
			return [clicks, impressions];
		case "cvr":
			return [conversions, clicks];
		case "roas":
			return [conversions, { id: "revenue", value: material.revenueCents, unit: "money" }, spent];
		case "firstTime":
			return [newReach, impressions];
		case "frequency":
			return adSet
				? [
						{ id: "shown", value: Math.round(adSet.frequency * adSet.reach), unit: "count" },
						{ id: "reach", value: Math.round(adSet.reach), unit: "count" },
					]
				: [];
		case "budget":
			return [
				{ id: "dayBudget", value: adSet?.settings.dailyBudgetCents ?? null, unit: "money" },
				{ id: "left", value: seen.budgetCents - seen.spentCents, unit: "money" },
			];
		case "learning":
			return [
				{ id: "events", value: adSet?.learningEvents ?? null, unit: "count" },
				{ id: "surcharge", value: adSet ? learningPremium(adSet.learningEvents) - 1 : null, unit: "percent" },
			];
		case "spent":
			return [impressions, { id: "cpm", value: rates.cpm(sums), unit: "money" }];
		case "conversions":
			return [clicks, { id: "cvr", value: rates.cvr(sums), unit: "percent" }];
		case "clicks":
			return [impressions, { id: "ctr", value: rates.ctr(sums), unit: "percent" }];
		case "newReach":
			return [impressions, { id: "firstTime", value: rates.firstTime(sums), unit: "percent" }];
		case "impressions":
			return [spent, { id: "cpm", value: rates.cpm(sums), unit: "money" }];
	}
}

function chainOf({ sums, adSet }: Line, id: ColumnId, seen: AdObservation, material: AdsMaterial): readonly Term[] {
	const cpm: Term = { id: "cpm", value: rates.cpm(sums), unit: "money" };
	const ctr: Term = { id: "ctr", value: rates.ctr(sums), unit: "percent" };
	const cvr: Term = { id: "cvr", value: rates.cvr(sums), unit: "percent" };
	if (id === "cpa") return [cpm, ctr, cvr, { id: "target", value: material.targetCents, unit: "money" }];
	if (id === "cpc") return [cpm, ctr];
	return adSet ? modelTerms(id, adSet, seen, material) : [];
}

function betweenOf(sums: Tally, id: ColumnId): readonly [number, number] | null {
	if (id === "ctr") return sums.impressions > 0 ? bounds(sums.clicks, sums.impressions) : null;
	if ((id !== "cvr" && id !== "cpa") || sums.clicks === 0) return null;
	const [low, high] = bounds(sums.conversions, sums.clicks);
	if (id === "cvr") return [low, high];
	// The spending is certain; the number of results is what chance draws.
	return sums.conversions > 0 ? [sums.spentCents / (sums.clicks * high), sums.spentCents / (sums.clicks * low)] : null;
}

function bounds(hits: number, of: number): readonly [number, number] {
	// Views bring conversions without a click, so that there may be more of them than clicks.
	const { from, to } = rateOf({ hits: Math.min(hits, of), of });
	return [from, to];
}

/** What a line had in the last 7 days, and in the 7 before. */
export function latelyOf({ id, part, key }: Line, { results, day }: AdObservation): readonly [Tally, Tally] {
	const adSetId = part === null ? id : key.split("/")[0];
	const own = results.filter(
		(row) =>
			(adSetId === "all" || row.adSetId === adSetId) &&
			(part !== "creative" || row.creativeId === id) &&
			(part !== "placement" || row.placement === id),
	);
	return [sumOf(own.filter((row) => row.day > day - 7)), sumOf(own.filter((row) => row.day <= day - 7 && row.day > day - 14))];
}

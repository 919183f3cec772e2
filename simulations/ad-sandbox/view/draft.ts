import { nameOfId } from "#simulations/kit/ids.ts";
import type { AdSetSettings } from "../action.ts";
import { insignificantChange } from "../learning.ts";
import type { AdObservation, SeenAdSet } from "../observation.ts";
import type { AdNames, AdsMaterial } from "./material.ts";

/** An ad set as it lies in the editor: an existing one, or one that is still to be made. */
export interface Draft {
	/** Null while it has no id of its own. */
	adSetId: string | null;
	name: string;
	settings: AdSetSettings;
}

/** The name of an ad set: that of the account it was taken over with, else the id read aloud. */
export function nameOf(adSetId: string, names: Pick<AdNames, "account">): string {
	return names.account[adSetId] ?? nameOfId(adSetId);
}

/** A new ad set with what hardly anybody would choose otherwise: all days that are left, no ads yet, a fair part of the money. */
export function newDraft(seen: AdObservation, material: AdsMaterial, name: string): Draft {
	const daysLeft = Math.max(1, seen.days - seen.day);
	const offered = Object.keys(material.market) as AdSetSettings["objective"][];
	return {
		adSetId: null,
		name,
		settings: {
			objective: offered.find((one) => one === material.goal) ?? offered[0] ?? "traffic",
			audience: {
				source: { kind: "people", interests: [] },
				places: seen.market.places.map(({ id }) => id).slice(0, 12),
				ages: seen.market.ages.map(({ id }) => id).slice(0, 8),
				placements: seen.market.placements.map(({ id }) => id),
				exclude: [],
			},
			creatives: [],
			dailyBudgetCents: Math.floor(Math.max(0, unplannedCents(seen)) / daysLeft / 100) * 100,
			bidding: { kind: "lowest-cost" },
			startDay: Math.min(seen.day + 1, seen.days),
			endDay: seen.days,
			pacing: "even",
		},
	};
}

/** What the ad sets that run or will run may still spend, each at its daily budget to its last day; `without` one of them. */
export function plannedCents({ adSets, day, days }: AdObservation, without: string | null = null): number {
	return adSets.filter(({ id, paused }) => id !== without && !paused).reduce((sum, { settings }) => sum + toCome(settings, day, days), 0);
}

/** What is left of the campaign's money when everything planned is spent; below 0 where more is planned than there is. */
export function unplannedCents(seen: AdObservation, without: string | null = null): number {
	return seen.budgetCents - seen.spentCents - plannedCents(seen, without);
}

/** What settings may still spend: daily budget × days of delivery that are to come. */
export function toCome({ startDay, endDay, dailyBudgetCents }: AdSetSettings, day: number, days: number): number {
	return dailyBudgetCents * Math.max(0, Math.min(endDay, days) - Math.max(startDay, day + 1) + 1);
}

/** Whether saving these settings starts the learning phase anew: anything but a budget change of up to 20 %. */
export function isSignificant(before: AdSetSettings, after: AdSetSettings): boolean {
	const { dailyBudgetCents: old, ...rest } = before;
	const { dailyBudgetCents: now, ...others } = after;
	return JSON.stringify(inOrder(rest)) !== JSON.stringify(inOrder(others)) || Math.abs(now - old) > insignificantChange * old;
}

export function isSame(before: AdSetSettings, after: AdSetSettings): boolean {
	return JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(after));
}

/** Lists as sets, and keys in one order: which box was ticked first changes nothing. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, of]) => [key, inOrder(of)]),
	);
}

/** A copy to be changed and saved beside its model, from tomorrow on. */
export function copyOf({ settings }: SeenAdSet, name: string, { day, days }: Pick<AdObservation, "day" | "days">): Draft {
	const startDay = Math.min(Math.max(settings.startDay, day + 1), days);
	return { adSetId: null, name, settings: { ...settings, startDay, endDay: Math.max(startDay, settings.endDay) } };
}

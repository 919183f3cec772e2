import type { Forecast } from "#simulations/ad-sandbox/forecast.ts";
import type { AdObservation, ResultRow } from "#simulations/ad-sandbox/observation.ts";
import type { Line } from "#simulations/ad-sandbox/view/lines.ts";
import type { AdsMaterial } from "#simulations/ad-sandbox/view/material.ts";
import { type Plan, type PlanName, settingsOf } from "./plan.ts";

/** A forecast as the ads manager would see it when its days have passed, so that its figures can be opened as a report's are. */
export interface SeenForecast {
	seen: AdObservation;
	material: AdsMaterial;
	line: Line;
}

/** Id under which a plan's name stands among the names of ad sets. */
export const adSetIdOf = (name: PlanName) => `plan-${name}` as const;

export function seenForecast(
	name: PlanName,
	plan: Plan,
	told: Forecast,
	open: { seen: AdObservation; material: AdsMaterial },
): SeenForecast {
	const id = adSetIdOf(name);
	const results = told.days.map((day, i): ResultRow => {
		const before = told.days[i - 1];
		return {
			day: day.day,
			adSetId: id,
			creativeId: plan.creatives[0] ?? "",
			placement: plan.audience.placements[0] ?? "commons-feed",
			impressions: day.impressions - (before?.impressions ?? 0),
			newReach: day.reach - (before?.reach ?? 0),
			clicks: day.clicks - (before?.clicks ?? 0),
			conversions: day.conversions - (before?.conversions ?? 0),
			spentCents: day.spendCents - (before?.spendCents ?? 0),
		};
	});
	const event = plan.objective === "traffic" ? "clicks" : "conversions";
	const adSet: NonNullable<Line["adSet"]> = {
		id,
		settings: settingsOf(plan),
		paused: false,
		delivery: "ended",
		audiencePeople: Math.round(told.people),
		overlapShare: 0,
		reach: told.reach,
		frequency: told.frequency,
		firstTimeShare: 0,
		learningEvents: results.slice(-7).reduce((sum, row) => sum + row[event], 0),
		spentCents: told.spendCents,
		ranDaysBefore: 0,
		test: null,
	};
	return {
		seen: { ...open.seen, day: plan.days, days: plan.days, over: true, spentCents: told.spendCents, adSets: [adSet], results },
		material: { ...open.material, startsOn: { month: plan.month, day: 1 } },
		line: {
			key: id,
			id,
			part: null,
			adSet,
			sums: {
				impressions: told.impressions,
				newReach: told.reach,
				clicks: told.clicks.expected,
				conversions: told.conversions.expected,
				spentCents: told.spendCents,
			},
		},
	};
}

import type { PublicCourse } from "#content/public.ts";
import { begin } from "#simulations/ad-sandbox/engine.ts";
import type { AdObservation } from "#simulations/ad-sandbox/observation.ts";
import { observe } from "#simulations/ad-sandbox/observe.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import type { AdsMaterial } from "#simulations/ad-sandbox/view/material.ts";
import { adsMaterial } from "../play/ads-material.ts";
import { firstState } from "./plan.ts";
import { reckon, type Told } from "./reckon.ts";

/** A practice scenario's market, with all that the sandbox shows of it. */
export interface Market {
	scenario: AdScenario;
	material: AdsMaterial;
	/** As the ads manager sees it before anything has been made. */
	seen: AdObservation;
	/** What the plans of a first visit bring. */
	told: Told;
}

/** The markets of the course's practice campaigns, the easier ones first. Assessed ones stay closed. Made when the site is built. */
export function openMarkets(course: PublicCourse): readonly Market[] {
	return [...course.practice.values()]
		.flatMap((entry) => {
			const briefing = course.briefings.get(entry.scenario.id);
			return entry.simulation === "ad-sandbox" && briefing?.simulation === "ad-sandbox" ? [{ entry, briefing }] : [];
		})
		.sort((one, other) => one.briefing.level - other.briefing.level)
		.map(({ entry, briefing }): Market => {
			const scenario = { ...entry.scenario, account: [], questions: [] };
			const { plans } = firstState(scenario);
			return {
				scenario,
				material: { ...adsMaterial(briefing, course), briefing: [], goals: [] },
				seen: observe(begin(scenario, 1)),
				told: { a: reckon(scenario, plans.a), b: reckon(scenario, plans.b) },
			};
		});
}

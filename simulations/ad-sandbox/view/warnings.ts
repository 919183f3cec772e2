import { eventsToLearn } from "../learning.ts";
import { overlapWarnedAt } from "../notices.ts";
import type { AdObservation, SeenAdSet } from "../observation.ts";
import { sumOf } from "../tally.ts";
import { usualCostCents } from "./checks.ts";
import type { AdsMaterial } from "./material.ts";

/** What a platform would say about an ad set that runs. Its words: `warning-<code>` and `warning-<code>-do`. */
export interface Warning {
	code: "learning" | "capped" | "limited" | "fatigued" | "overlap" | "no-audience" | "no-creative" | "no-budget" | "dear";
	adSetId: string;
	about: Readonly<Record<string, number | string>>;
}

/** Impressions per person from which people have seen enough. Design choice: the model's action rate has lost 45 % at the fourth exposure (A5). */
const muchSeen = 4;

/** In the order of the ad sets, the most pressing of each first. */
export function warningsOf(seen: AdObservation, material: AdsMaterial): readonly Warning[] {
	return seen.adSets.flatMap((adSet) => ofAdSet(adSet, seen, material));
}

function ofAdSet(adSet: SeenAdSet, seen: AdObservation, material: AdsMaterial): readonly Warning[] {
	const { id: adSetId, delivery, settings } = adSet;
	if (delivery === "paused" || delivery === "ended" || delivery === "not-started") return [];
	const found: Warning[] = [];
	const say = (code: Warning["code"], about: Warning["about"] = {}) => found.push({ code, adSetId, about });
	if (delivery === "no-audience" || delivery === "no-creative" || delivery === "no-budget") say(delivery);
	if (delivery === "limited") {
		const usual = usualCostCents(settings.objective, material);
		if (settings.bidding.kind !== "lowest-cost") say("capped", { cap: settings.bidding.capCents, usual: usual ?? 0 });
		else say("limited");
	}
	if (delivery === "fatigued" || adSet.frequency >= muchSeen) say("fatigued", { frequency: adSet.frequency });
	if (adSet.overlapShare >= overlapWarnedAt) say("overlap", { share: adSet.overlapShare });
	const lately = sumOf(seen.results.filter((row) => row.adSetId === adSetId && row.day > seen.day - 7));
	if (settings.objective !== "traffic" && lately.conversions >= 5 && lately.spentCents > 2 * material.targetCents * lately.conversions)
		say("dear", { cpa: lately.spentCents / lately.conversions });
	if (delivery === "learning") say("learning", { n: adSet.learningEvents, of: eventsToLearn });
	return found;
}

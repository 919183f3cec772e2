import type { AdSetSettings } from "../action.ts";
import { fewestCustomers } from "../audience.ts";
import { eventsToLearn } from "../learning.ts";
import { overlapWarnedAt } from "../notices.ts";
import type { AdObservation } from "../observation.ts";
import { type Draft, toCome, unplannedCents } from "./draft.ts";
import type { AdsMaterial } from "./material.ts";
import { audienceSize, overlapWith, rivals } from "./sizes.ts";

/** What the check before launch found. `missing`: nothing would be delivered. `odd`: worth a second look before money is spent. */
export interface Finding {
	level: "missing" | "odd";
	/** Key of its words: `check-<code>`. */
	code: string;
	/** Numbers and ids that the words name. */
	about: Readonly<Record<string, number | string>>;
}

/** Audiences below this are spent within days at usual budgets. Design choice. */
const smallAudience = 1000;

/** Everything that is missing or odd in an ad set, the worst first. */
export function checkDraft({ adSetId, settings }: Draft, seen: AdObservation, material: AdsMaterial): readonly Finding[] {
	const missing = (code: string, about: Finding["about"] = {}): Finding => ({ level: "missing", code, about });
	const odd = (code: string, about: Finding["about"] = {}): Finding => ({ level: "odd", code, about });
	const found: Finding[] = [];
	const { audience, dailyBudgetCents, startDay, endDay, bidding } = settings;
	const size = audienceSize(audience, seen, material);

	if (audience.places.length === 0) found.push(missing("no-places"));
	if (audience.ages.length === 0) found.push(missing("no-ages"));
	if (audience.placements.length === 0) found.push(missing("no-placements"));
	const tooFew = audience.source.kind === "lookalike" && seen.market.customers < fewestCustomers;
	if (tooFew) found.push(missing("too-few-customers", { n: seen.market.customers, of: fewestCustomers }));
	else if (audience.places.length > 0 && audience.ages.length > 0 && size < 1) found.push(missing("nobody"));
	if (settings.creatives.length === 0) found.push(missing("no-ads"));
	const homeless = formatsWithoutPlace(settings, seen);
	if (homeless.length > 0 && audience.placements.length > 0)
		found.push({
			level: homeless.length === settings.creatives.length ? "missing" : "odd",
			code: "no-room",
			about: { n: homeless.length },
		});
	if (dailyBudgetCents === 0) found.push(missing("no-budget"));
	if (endDay < startDay) found.push(missing("ends-first"));
	else if (endDay <= seen.day) found.push(missing("in-the-past"));
	if (startDay > seen.days) found.push(missing("after-the-end"));
	if (bidding.kind !== "lowest-cost" && bidding.capCents === 0) found.push(missing("cap-zero"));

	const left = unplannedCents(seen, adSetId) - toCome(settings, seen.day, seen.days);
	if (left < 0) found.push(odd("more-than-left", { cents: -left }));
	if (size >= 1 && size < smallAudience) found.push(odd("small", { n: size }));
	const overlap = overlapWith(settings, rivals(settings, adSetId, seen.adSets), seen, material);
	if (overlap >= overlapWarnedAt) found.push(odd("overlap", { share: overlap }));
	if (settings.creatives.length === 1) found.push(odd("one-ad"));
	if (settings.objective === "traffic") found.push(odd("clicks-only"));
	const weekly = (7 * dailyBudgetCents) / material.targetCents;
	if (settings.objective !== "traffic" && dailyBudgetCents > 0 && weekly < eventsToLearn)
		found.push(odd("long-learning", { n: Math.floor(weekly) }));
	const usual = usualCostCents(settings.objective, material);
	if (bidding.kind !== "lowest-cost" && bidding.capCents > 0 && usual !== null && bidding.capCents < usual / 2)
		found.push(odd("low-cap", { cents: usual }));
	if (audience.source.kind === "visitors" && !audience.exclude.includes("customers")) found.push(odd("customers-too"));
	if (audience.source.kind === "visitors") found.push(odd("claims-much"));
	if (outside(audience.places, material.brief.places)) found.push(odd("places-beyond"));
	if (outside(audience.ages, material.brief.ages)) found.push(odd("ages-beyond"));
	if (material.deadlineDay !== undefined && endDay > material.deadlineDay) found.push(odd("past-deadline", { day: material.deadlineDay }));
	if (settings.pacing === "fast") found.push(odd("fast"));
	return found.sort((a, b) => Number(a.level === "odd") - Number(b.level === "odd"));
}

function outside(chosen: readonly string[], brief: readonly string[]): boolean {
	return chosen.some((id) => !brief.includes(id));
}

/** Creatives whose format has no place among the chosen placements. */
export function formatsWithoutPlace({ creatives, audience }: AdSetSettings, seen: AdObservation): readonly string[] {
	const formats = new Set(seen.market.placements.filter(({ id }) => audience.placements.includes(id)).flatMap((slot) => slot.formats));
	return creatives.filter((id) => {
		const creative = seen.creatives.find((one) => one.id === id);
		return creative !== undefined && !formats.has(creative.format);
	});
}

/** What a result usually costs by the published medians, cents: a click for traffic, a conversion else; null where nothing is published. */
export function usualCostCents(objective: AdSetSettings["objective"], { market }: AdsMaterial): number | null {
	const row = market[objective];
	if (!row) return null;
	if (objective === "traffic") return row.cpcCents;
	return row.cvr === undefined ? null : row.cpcCents / row.cvr;
}

/**
 * Why a moment of the debrief is shown: permanent codes, whose words are in `content/<lang>/ui/pricing-debrief.yaml`. Moments
 * are about a lead or client by its id, about the `floor`, the `price-list`, or the quarter as a whole.
 */
export const reasons = {
	well: [
		"floor-right",
		"list-clear",
		"way-fit",
		"turned-away",
		"scope-cut",
		"value-explained",
		"let-go",
		"extra-priced",
		"protected",
		"reminded",
		"stopped-in-time",
		"price-raised",
	],
	missed: [
		"floor-missing",
		"floor-wrong",
		"floor-late",
		"list-missing",
		"list-unclear",
		"list-late",
		"left-waiting",
		"no-unsaid",
		"no-too-soon",
		"asked-too-soon",
		"too-slow",
		"quoted-blind",
		"offer-missing",
		"offer-endless",
		"beyond-budget",
		"objection-unanswered",
		"request-unanswered",
		"answer-unconvincing",
		"let-go-too-soon",
		"never-reminded",
		"price-left-low",
	],
	harm: [
		"list-below-floor",
		"below-floor",
		"sold-hopeless",
		"conceded",
		"favour-done",
		"unprotected",
		"overhead-unpaid",
		"money-lost",
		"above-capacity",
		"tired-work",
		"savings-gone",
	],
} as const;
export type WellReason = (typeof reasons.well)[number];
export type MissedReason = (typeof reasons.missed)[number];
export type HarmReason = (typeof reasons.harm)[number];

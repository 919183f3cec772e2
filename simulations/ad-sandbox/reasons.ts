/**
 * Why a moment of the debrief is shown: permanent codes, whose words are in `content/<lang>/ui/ads-debrief.yaml`. Moments are
 * about an ad set, a creative or a question, by its id.
 */
export const reasons = {
	well: [
		"budget-used",
		"inside-brief",
		"left-to-learn",
		"test-trusted",
		"test-left-open",
		"worn-creative-rested",
		"waste-stopped",
		"retargeting-small",
		"question-right",
	],
	missed: [
		"nothing-delivered",
		"days-unused",
		"budget-left",
		"test-missing",
		"test-too-small",
		"test-unended",
		"worn-creative-left",
		"overlap-left",
		"question-wrong",
		"question-unanswered",
	],
	harm: [
		"outside-brief",
		"dumped-on-a-day",
		"saved-for-the-end",
		"learning-reset",
		"test-peeked",
		"test-misread",
		"claim-without-test",
		"audience-worn",
		"retargeting-fed",
		"clicks-bought",
		"after-deadline",
	],
} as const;
export type WellReason = (typeof reasons.well)[number];
export type MissedReason = (typeof reasons.missed)[number];
export type HarmReason = (typeof reasons.harm)[number];

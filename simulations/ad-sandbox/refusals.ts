/** Why an action is refused: permanent codes, whose words are in `content/<lang>/ui/errors.yaml`. */
export const refusals = [
	"campaign-over",
	"unknown-ad-set",
	"ad-set-exists",
	"too-many-ad-sets",
	"unknown-creative",
	"unknown-place",
	"unknown-age",
	"unknown-interest",
	"placement-not-offered",
	"format-does-not-fit",
	"objective-not-offered",
	"end-before-start",
	"budget-over-campaign",
	"already-paused",
	"already-running",
	"test-running",
	"no-test",
	"same-creative",
	"not-in-test",
	"unknown-question",
	"question-not-open",
	"already-answered",
	"unknown-choice",
] as const;
export type Refusal = (typeof refusals)[number];

/** More than anybody can keep an eye on. Design choice. */
export const mostAdSets = 48;

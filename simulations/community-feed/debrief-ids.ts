/** Series of a debrief; each has a title in `content/<lang>/ui/debrief.yaml`. */
export const seriesIds = ["trust", "waiting", "mood"] as const;

/** Figures named in the debrief; each has a title in `content/<lang>/ui/debrief.yaml`. */
export const figureIds = [
	"score",
	"median-answer-seconds",
	"p95-answer-seconds",
	"arrived",
	"handled",
	"unhandled",
	"complaints-came",
	"members-silenced",
	"members-helped",
	"messages-answered",
	"loops-closed",
	"replies-own",
	"replies-saved",
	"breaks-taken",
	"trust-at-start",
	"trust-at-end",
] as const;

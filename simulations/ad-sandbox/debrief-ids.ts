/** Series of a debrief, one point a day; each has a title in `content/<lang>/ui/ads-debrief.yaml`. */
export const seriesIds = [
	/** Cents spent that day. */
	"spend",
	/** Conversions since the start, as the platform attributes them. */
	"reported",
	/** Conversions since the start that would not have come without the ads. */
	"caused",
	/** Impressions for each person reached, over the last 7 days. */
	"frequency",
	/** Cents for a reported conversion, over the last 7 days; there once there is one. */
	"cpa-reported",
	/** Cents for a caused conversion, over the last 7 days; there once there is one. */
	"cpa-caused",
] as const;
export type SeriesId = (typeof seriesIds)[number];

/** Figures of a debrief; each has a title in `content/<lang>/ui/ads-debrief.yaml`. Money in cents, shares in basis points. */
export const figureIds = [
	"score",
	"spent-cents",
	"left-cents",
	"reported",
	"caused",
	/** Conversions that follow by habit and word of mouth after the last day, before a deadline. */
	"carried-over",
	"cpa-reported-cents",
	/** Spent for each conversion caused; those that follow are not counted. */
	"cpa-caused-cents",
	/** What caused conversions are worth to the client, less what was spent. */
	"profit-cents",
	"outside-brief-bp",
	/** Largest share of all spend that fell on one day. */
	"busiest-day-bp",
	"frequency",
	/** Tests that were large enough and ended as their figures say. */
	"tests-trusted",
	/** Significant edits that threw an ad set back to the start of its learning. */
	"learning-resets",
	"questions-asked",
	"questions-right",
] as const;
export type FigureId = (typeof figureIds)[number];

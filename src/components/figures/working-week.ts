/** Hours of the day as numbers, 5.5 = 5:30. */
type Span = readonly [from: number, to: number];

export interface Day {
	/** Key of its short name among the figures' words. */
	key: string;
	/** Your working hours. */
	hours: readonly Span[];
	/** The focus block, and keys of what it is for. */
	block?: { span: Span; what: readonly string[] };
	/** Who has the watch, in order, each until the hour given. */
	watch: readonly { until: number; who: "you" | "noor" | "ruth" | "noorOrYou" }[];
	onCall?: Span;
}

/** The week of lesson “A working week”; its table says the same in words. */
export const week: readonly Day[] = [
	{
		key: "mon",
		hours: [[7, 13.5]],
		block: { span: [12, 13.5], what: ["writing"] },
		watch: [
			{ until: 12, who: "you" },
			{ until: 18, who: "noor" },
		],
	},
	{ key: "tue", hours: [[5.5, 11]], block: { span: [5.5, 11], what: ["filming", "cutting"] }, watch: [{ until: 18, who: "ruth" }] },
	{
		key: "wed",
		hours: [[7, 11]],
		watch: [
			{ until: 11, who: "you" },
			{ until: 18, who: "ruth" },
		],
	},
	{
		key: "thu",
		hours: [
			[9, 11],
			[15, 18.25],
		],
		block: { span: [9, 11], what: ["adsBlock"] },
		watch: [
			{ until: 15, who: "noor" },
			{ until: 18, who: "you" },
		],
	},
	{ key: "fri", hours: [[9, 13]], block: { span: [10, 13], what: ["planning", "study"] }, watch: [{ until: 18, who: "noor" }] },
	{ key: "sat", hours: [], watch: [{ until: 18, who: "noorOrYou" }], onCall: [9, 22] },
	{ key: "sun", hours: [], watch: [{ until: 18, who: "noorOrYou" }], onCall: [9, 22] },
];

/** The shops' day, over which the watch is drawn. */
export const watchDay: Span = [7, 18];

/** The watch as shares of the day, from 0 to 1. */
export function watchShares(day: Day): readonly { from: number; to: number; who: string }[] {
	const share = (hour: number) => (hour - watchDay[0]) / (watchDay[1] - watchDay[0]);
	return day.watch.map(({ until, who }, index) => ({ from: share(day.watch[index - 1]?.until ?? watchDay[0]), to: share(until), who }));
}

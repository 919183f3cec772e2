import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { FeedReading, ReadComment } from "../read.ts";
import type { CommentType } from "../vocabulary.ts";
import { followUp } from "./follow-up.ts";
import { handleWell } from "./handle-well.ts";
import type { FeedPolicy } from "./policy.ts";
import { prepare } from "./prepare.ts";
import { handOver, type Item, isWornOut, untouched, wait } from "./seen.ts";

/** What cannot wait comes first; among equals the oldest. Trolls and off-topic are left alone. */
const urgency: Readonly<Record<CommentType, number>> = {
	crisis: 9,
	phishing: 8,
	"personal-data": 8,
	hate: 7,
	insult: 5,
	misinformation: 5,
	complaint: 4,
	"mistaken-complaint": 4,
	question: 3,
	spam: 3,
	bot: 3,
	"competitor-link": 3,
	praise: 1,
	troll: 0,
	"off-topic": 0,
};
/** How much slower one is before a break is worth taking, and how few may wait meanwhile. */
const rest = { tired: 1.1, waiting: 1, minutes: 10 } as const;

/**
 * Looks every other minute, takes the most urgent first, states the rule, writes own words unless the queue is full, tells
 * what desks find out, hands over what its time does not allow, and takes a break when it is tired and little waits.
 */
export const expert: FeedPolicy = {
	start: () => null,
	decide(seen, read) {
		const waiting = untouched(seen, read).filter((item) => weight(item) > 0);
		return { action: choose(seen, read, waiting), memory: null };
	},
};

function choose(seen: FeedObservation, read: FeedReading, waiting: readonly Item[]): FeedAction {
	const first = waiting.reduce<Item | null>((best, item) => (best && weight(best) >= weight(item) ? best : item), null);
	if (isWornOut(seen)) return first ? handOver(first) : wait(seen, 2);
	const tells = followUp(seen, read);
	if (tells) return tells;
	if (first) return isShort(seen) && canWait(first.read) ? handOver(first) : handleWell(seen, first, waiting.length);
	if (seen.tired >= rest.tired) return wait(seen, rest.minutes);
	return (isShort(seen) ? null : prepare(seen, read)) ?? wait(seen, 2);
}

/** What members see being waited for goes before what one has asked somebody to answer. */
function weight({ seen, read }: Item): number {
	if (seen.channel === "private") return urgency.complaint * 10 + read.severity;
	// What is best left alone weighs nothing, however bad it is.
	if (urgency[read.reads] === 0) return 0;
	return urgency[read.reads] * 10 + read.severity - (seen.invited === null ? 0 : 25);
}

/** Whether more of the moderator's time is gone than of the shift, so that it will not do for everything. */
function isShort({ attention, second, endsAtSecond }: FeedObservation): boolean {
	return attention !== null && attention.usedSeconds / (attention.minutes * 60) > 0.15 + (0.85 * second) / endsAtSecond;
}

function canWait({ reads, severity }: ReadComment): boolean {
	return severity <= 2 && (reads === "question" || reads === "complaint" || reads === "mistaken-complaint");
}

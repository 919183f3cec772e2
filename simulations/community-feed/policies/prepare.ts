import type { FeedAction } from "../action.ts";
import type { FeedObservation, SeenAuthor, SeenComment } from "../observation.ts";
import type { FeedReading, ReadComment } from "../read.ts";
import type { CommentType } from "../vocabulary.ts";
import { replyOwn } from "./seen.ts";

const machines: ReadonlySet<CommentType> = new Set(["spam", "bot", "competitor-link", "phishing"]);
/** Machines removed within so many seconds make a wave, from so many on. */
const wave = { seconds: 2400, from: 3 } as const;

/** With nothing to answer: the door for those who break the rules again and again, rules on top of the thread, something to read. */
export function prepare(seen: FeedObservation, read: FeedReading): FeedAction | null {
	const removed: (readonly [SeenComment, ReadComment])[] = [];
	for (const [place, comment] of seen.comments.entries()) {
		const reading = read.comments[place];
		if (reading && comment.status === "deleted") removed.push([comment, reading]);
	}
	return breakWave(seen, removed) ?? stopOffender(seen, removed) ?? pinRules(seen, removed) ?? goOn(seen, read);
}

type Removed = readonly (readonly [SeenComment, ReadComment])[];

function breakWave(seen: FeedObservation, removed: Removed): FeedAction | null {
	const recent = removed.filter(([{ second }, { reads }]) => machines.has(reads) && seen.second - second <= wave.seconds);
	const accounts = new Set(recent.map(([{ authorId }]) => authorId));
	if (accounts.size < wave.from) return null;
	const author = seen.authors.find(({ id, banned }) => !banned && accounts.has(id));
	return author ? banned(author, recent.find(([{ authorId }]) => authorId === author.id)?.[1]) : null;
}

function stopOffender(seen: FeedObservation, removed: Removed): FeedAction | null {
	for (const [comment, reading] of removed) {
		if (reading.reads !== "hate") continue;
		const author = seen.authors.find(({ id }) => id === comment.authorId);
		if (author && !author.banned && author.removedBefore + author.removedToday >= 2) return banned(author, reading);
	}
	return null;
}

function banned({ id }: SeenAuthor, reading: ReadComment | undefined): FeedAction {
	const ruleId = reading?.rules[0];
	return { type: "ban", authorId: id, ...(ruleId === undefined ? {} : { ruleId }) };
}

function pinRules(seen: FeedObservation, removed: Removed): FeedAction | null {
	const broken = new Set(removed.map(([{ postId }]) => postId));
	const post = seen.posts.find(({ id, second, rulesPinned }) => broken.has(id) && second !== null && !rulesPinned);
	return post ? { type: "pin-rules", postId: post.id } : null;
}

/** When no alarm is in the air: the grave matters into private messages, the next post out, a question to the members. */
function goOn(seen: FeedObservation, read: FeedReading): FeedAction | null {
	const alarmed = seen.comments.some((comment, place) => {
		const told = comment.escalations.length > 0 && comment.escalations.every(({ answeredSecond }) => answeredSecond !== null);
		return read.comments[place]?.reads === "crisis" && comment.status === "visible" && !told;
	});
	if (alarmed || seen.endsAtSecond - seen.second < leastLeft) return null;
	return sortOutInPrivate(seen, read) ?? publishNext(seen) ?? askMembers(seen);
}

/** Nothing new is begun within so many seconds of the end, nor published so soon after the last post. */
const leastLeft = 3600;
const betweenPosts = 3600;
/** From this severity on a complaint has details that do not belong in public. */
const grave = 4;

function sortOutInPrivate(seen: FeedObservation, read: FeedReading): FeedAction | null {
	for (const [place, comment] of seen.comments.entries()) {
		const reading = read.comments[place];
		if (reading?.reads !== "complaint" || reading.severity < grave || comment.channel === "private") continue;
		const [only, more] = comment.replies;
		if (only?.strategy !== "apologise-and-fix" || more || comment.status !== "visible" || comment.escalations.length > 0) continue;
		return replyOwn(seen, { seen: comment, read: reading }, "move-to-private");
	}
	return null;
}

function publishNext({ posts, second }: FeedObservation): FeedAction | null {
	const ready = posts.find((post) => post.second === null);
	const latest = Math.max(...posts.map((post) => post.second ?? Number.NEGATIVE_INFINITY));
	return ready && second - latest >= betweenPosts ? { type: "publish", postId: ready.id } : null;
}

/** One question a shift, once one knows how the day goes, under the latest open post. */
function askMembers({ posts, attention, second: now }: FeedObservation): FeedAction | null {
	if (now < leastLeft) return null;
	const open = posts.filter(({ second, closed }) => second !== null && !closed);
	const latest = open.reduce<(typeof open)[number] | null>(
		(best, post) => (best && (best.second ?? 0) >= (post.second ?? 0) ? best : post),
		null,
	);
	if (!latest || attention !== null || posts.some(({ question }) => question !== null)) return null;
	return { type: "ask", postId: latest.id, language: "en", words: "What would you like to read here next? We look at every answer." };
}

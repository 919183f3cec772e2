import type { FeedScenario } from "./schema.ts";
import type { Cause, CommentType } from "./vocabulary.ts";

/** A comment of the pool or of the stock, as the scenario labels it. */
export type Label = FeedScenario["stock"][number] | FeedScenario["pool"][number];
type Author = FeedScenario["authors"][number];

export interface Labels {
	/** Of the pool and of the stock. */
	comments: ReadonlyMap<string, Label>;
	authors: ReadonlyMap<string, Author>;
	/** Place of an author or a post in the scenario's list, which is its place in the state's. */
	authorPlace: ReadonlyMap<string, number>;
	postPlace: ReadonlyMap<string, number>;
	/** Comments of the stock by what they come of. */
	stock: ReadonlyMap<Cause, readonly FeedScenario["stock"][number][]>;
}

const known = new WeakMap<FeedScenario, Labels>();

/** A scenario's labels by id, worked out once for each scenario object. */
export function labelsOf(scenario: FeedScenario): Labels {
	const ready = known.get(scenario);
	if (ready) return ready;
	const labels: Labels = {
		comments: new Map([...scenario.pool, ...scenario.stock].map((comment) => [comment.id, comment])),
		authors: new Map(scenario.authors.map((author) => [author.id, author])),
		authorPlace: new Map(scenario.authors.map(({ id }, place) => [id, place])),
		postPlace: new Map(scenario.posts.map(({ id }, place) => [id, place])),
		stock: Map.groupBy(scenario.stock, ({ cause }) => cause),
	};
	known.set(scenario, labels);
	return labels;
}

/** @throws {RangeError} when the scenario does not label the comment: a broken promise of the engine */
export function labelOf(scenario: FeedScenario, commentId: string): Label {
	const label = labelsOf(scenario).comments.get(commentId);
	if (!label) throw new RangeError(`${scenario.id} has no comment ${commentId}.`);
	return label;
}

/** @throws {RangeError} when the scenario lacks the author */
export function authorFacts(scenario: FeedScenario, authorId: string): Author {
	const author = labelsOf(scenario).authors.get(authorId);
	if (!author) throw new RangeError(`${scenario.id} has no author ${authorId}.`);
	return author;
}

/** Whether a comment that came of this is a private message. */
export function isPrivate(cause: Cause | null): boolean {
	return cause === "private" || cause === "appeal";
}

type Family = (type: CommentType) => boolean;
const family = (...types: readonly CommentType[]): Family => {
	const members: ReadonlySet<CommentType> = new Set(types);
	return (type) => members.has(type);
};

/** Ordinary members with something to say: nothing of theirs may be removed. */
export const isLegitimate = family("question", "praise", "complaint", "mistaken-complaint", "crisis");
/** Those of them who say that something is wrong. */
export const isCriticism = family("complaint", "mistaken-complaint", "crisis");
/** Members who expect an answer. */
export const expectsAnswer = family("question", "complaint", "mistaken-complaint", "crisis");
/** Makes the thread toxic for whoever comes after. */
export const isToxic = family("troll", "insult", "hate");
/** Does harm for as long as it stands. */
export const isHarmful = family("spam", "bot", "competitor-link", "phishing", "misinformation", "personal-data", "hate", "insult");
/** Someone may come to harm for as long as nothing is done. */
export const isDangerous = family("crisis", "phishing", "personal-data", "hate");
/** Nobody is there to talk with. */
export const isMachine = family("spam", "bot", "competitor-link", "phishing");
/** Draws others into a quarrel. */
export const isContentious = family("complaint", "mistaken-complaint", "troll", "insult", "hate", "misinformation", "off-topic");
/** Breaks the rules of any community. */
export const isViolation = family(
	"spam",
	"bot",
	"competitor-link",
	"phishing",
	"personal-data",
	"hate",
	"insult",
	"troll",
	"off-topic",
	"misinformation",
);

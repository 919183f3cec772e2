/**
 * Words and truths of an assessed scenario, handed out no sooner than the observation that reveals them. A simulation
 * says here which ids an observation shows, and what of its scenario is told after the verdict.
 */
import type { Catalog } from "#content/catalog.ts";
import type { FeedObservation } from "#simulations/community-feed/observation.ts";
import type { PricingObservation } from "#simulations/pricing-desk/observation.ts";
import type { RevealedWords } from "../wire/attempts.ts";
import type { revealedSchema } from "../wire/verdict.ts";
import { discloseLeads, tellLeads } from "./disclosure-of-leads.ts";
import { type NamingDebrief, namedIn } from "./named-in-debrief.ts";

/** A scenario with its words. */
export type Entry = NonNullable<ReturnType<Catalog["scenarios"]["get"]>>;
type Revealed = ReturnType<(typeof revealedSchema)["parse"]>;

/** No words of the feed. */
const noWords = { posts: {}, authors: {}, comments: {} };

/** Ids that a player has seen so far. */
export interface Seen {
	readonly posts: ReadonlySet<string>;
	readonly authors: ReadonlySet<string>;
	readonly comments: ReadonlySet<string>;
	/** Comments about which a desk has answered. */
	readonly deskAnswers: ReadonlySet<string>;
	/** What has been said at the pricing desk, e.g. `harbour-cafe/message`. */
	readonly said: ReadonlySet<string>;
}

export const nothingSeen: Seen = { posts: new Set(), authors: new Set(), comments: new Set(), deskAnswers: new Set(), said: new Set() };

type Kind = Exclude<keyof Seen, "said">;
type Shown = Readonly<Record<Kind, readonly { id: string }[]>>;
const nothingShown: Shown = { posts: [], authors: [], comments: [], deskAnswers: [] };

const shownBy: Readonly<Record<string, (observation: unknown) => Shown>> = {
	"community-feed"(observation) {
		const { posts, authors, comments } = observation as FeedObservation;
		const isAnswered = ({ escalations }: FeedObservation["comments"][number]) => escalations.some(({ isTheirs }) => isTheirs === true);
		return { posts, authors, comments, deskAnswers: comments.filter(isAnswered) };
	},
};

/** Words of what an observation shows and was not seen before, and all that has been seen with it. */
export function disclose(simulation: string, observation: unknown, entry: Entry, before: Seen): { words: RevealedWords; seen: Seen } {
	if (entry.simulation === "pricing-desk") {
		const { leads, said } = discloseLeads(observation as PricingObservation, entry.words, before.said);
		return { words: { ...noWords, leads }, seen: { ...before, said } };
	}
	// The words of a campaign are all in its briefing.
	if (entry.simulation === "ad-sandbox") return { words: noWords, seen: before };
	const { words } = entry;
	const shown = shownBy[simulation]?.(observation) ?? nothingShown;
	const fresh = (kind: Kind) => unseen(shown[kind], before[kind]);
	const seen = (kind: Kind, ids: readonly string[]) => (ids.length === 0 ? before[kind] : new Set([...before[kind], ...ids]));
	const posts = fresh("posts");
	const authors = fresh("authors");
	const comments = fresh("comments");
	const deskAnswers = fresh("deskAnswers");
	return {
		words: {
			posts: pick(posts, (id) => words.posts[id]?.text),
			authors: pick(authors, (id) => words.authors[id]),
			comments: pick(comments, (id) => words.comments[id]),
			...(deskAnswers.length === 0 ? {} : { deskAnswers: pick(deskAnswers, (id) => words.deskAnswers[id]) }),
		},
		seen: {
			posts: seen("posts", posts),
			authors: seen("authors", authors),
			comments: seen("comments", comments),
			deskAnswers: seen("deskAnswers", deskAnswers),
			said: before.said,
		},
	};
}

/** Ids that are shown for the first time. What has been seen stays on show, so equal numbers mean that nothing is new. */
function unseen(shown: readonly { id: string }[], seen: ReadonlySet<string>): readonly string[] {
	return shown.length === seen.size ? [] : shown.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
}

/**
 * After the verdict: what the comments were that came or that the debrief names, why the right handling is right, and the
 * words of what the debrief names but never came to this player. Comments that neither run drew stay secret.
 */
export function tell(
	simulation: string,
	observation: unknown,
	debrief: NamingDebrief | null,
	entry: Entry,
): { revealed: Revealed; words: RevealedWords } {
	if (entry.simulation === "ad-sandbox") return { revealed: { labels: {}, why: {}, truth: entry.words.truth }, words: noWords };
	if (entry.simulation === "pricing-desk") {
		const { why, leads } = tellLeads(observation as PricingObservation, debrief, entry.words);
		return { revealed: { labels: {}, why, truth: entry.words.truth }, words: { ...noWords, leads } };
	}
	const { scenario, words } = entry;
	const named = namedIn(debrief);
	const shown = new Set([...(shownBy[simulation]?.(observation) ?? nothingShown).comments.map(({ id }) => id), ...named.comments]);
	const told = [...scenario.pool, ...scenario.stock].filter(({ id }) => shown.has(id));
	const authors = [...named.authors, ...told.map(({ author }) => author)];
	const posts = [...named.posts, ...told.map(({ post }) => post)];
	const ids = told.map(({ id }) => id);
	return {
		revealed: {
			labels: Object.fromEntries(
				told.map(({ id, is, severity, accepts, rules, author, post }) => [id, { is, severity, accepts, rules, author, post }]),
			),
			why: pick(ids, (id) => words.why[id]),
		},
		words: {
			posts: pick(posts, (id) => words.posts[id]?.text),
			authors: pick(authors, (id) => words.authors[id]),
			comments: pick(ids, (id) => words.comments[id]),
		},
	};
}

function pick<Value>(ids: readonly string[], of: (id: string) => Value | undefined): Record<string, Value> {
	return Object.fromEntries(
		ids.flatMap((id) => {
			const value = of(id);
			return value === undefined ? [] : [[id, value]];
		}),
	);
}

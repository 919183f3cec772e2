import { int, uniform } from "../kernel/rng.ts";
import type { FeedScenario, ScenarioComment } from "./schema.ts";
import type { Cause, CommentType, Handling } from "./vocabulary.ts";

type StockComment = FeedScenario["stock"][number];
type Author = FeedScenario["authors"][number];

/** The right handlings of a type, as MODELS "2. Community feed" has them. */
export const acceptedFor: Readonly<Record<CommentType, readonly Handling[]>> = {
	question: ["reply:answer"],
	praise: ["like", "reply:thank", "pin"],
	complaint: ["reply:apologise-and-fix", "reply:empathise", "reply:move-to-private"],
	"mistaken-complaint": ["reply:correct-with-source", "reply:empathise"],
	spam: ["delete-with-rule", "delete", "hide"],
	bot: ["delete-with-rule", "delete", "hide"],
	troll: ["leave", "reply:redirect"],
	insult: ["delete-with-rule", "warn"],
	hate: ["delete-with-rule"],
	"off-topic": ["leave", "reply:redirect"],
	crisis: ["escalate:safety", "hold"],
	"competitor-link": ["delete-with-rule", "delete", "hide"],
	phishing: ["delete-with-rule", "delete"],
	misinformation: ["reply:correct-with-source"],
	"personal-data": ["delete-with-rule", "delete"],
};

const severityOf: Readonly<Record<CommentType, number>> = {
	question: 2,
	praise: 1,
	complaint: 3,
	"mistaken-complaint": 2,
	spam: 2,
	bot: 1,
	troll: 1,
	insult: 3,
	hate: 4,
	"off-topic": 1,
	crisis: 5,
	"competitor-link": 2,
	phishing: 5,
	misinformation: 3,
	"personal-data": 5,
};

/** A comment of the pool, always drawn, in minute 1; what matters to a test is given. */
export function makeComment(is: CommentType, own: Partial<ScenarioComment> & { id: string }): ScenarioComment {
	return { ...base(is, own.id), arrives: [1, 1], always: true, ...own };
}

/** A comment of the stock. */
export function makeStock(cause: Cause, is: CommentType, own: Partial<StockComment> & { id: string }): StockComment {
	return { ...base(is, own.id), cause, ...own };
}

function base(is: CommentType, id: string) {
	const rules = ["delete-with-rule", "leave"].some((handling) => acceptedFor[is].includes(handling as Handling)) ? ["be-fair"] : [];
	return { id, author: `a-${id}`, post: "post", is, reads: is, severity: severityOf[is], accepts: [...acceptedFor[is]], rules };
}

export function makeAuthor(own: Partial<Author> & { id: string }): Author {
	return { regard: 0.5, mood: 0.5, memberDays: 200, followers: 50, voice: "member", removedBefore: 0, ...own };
}

/** A shift of these comments under one post; authors nobody described are made up, and everything of the pool is drawn. */
export function makeShift(own: Partial<FeedScenario> = {}): FeedScenario {
	const pool = own.pool ?? [];
	const stock = own.stock ?? [];
	const described = own.authors ?? [];
	const nameless = [...new Set([...pool, ...stock].map(({ author }) => author))].filter(
		(id) => !described.some((author) => author.id === id),
	);
	const shift: FeedScenario = {
		id: "made",
		simulation: "community-feed",
		assessed: false,
		brand: "bakery",
		startsAtMinute: 540,
		lengthMinutes: 240,
		answerTimeMinutes: 30,
		trust: 60,
		posts: [{ id: "post", minute: -60 }],
		draw: Math.max(1, pool.length),
		savedReplies: [
			{ id: "we-are-sorry", strategy: "apologise-and-fix" },
			{ id: "here-you-are", strategy: "answer" },
			{ id: "funny-one", strategy: "joke" },
		],
		waves: [],
		trains: [],
		wording: {},
		coach: [],
		...own,
		pool,
		stock,
		authors: [...described, ...nameless.map((id) => makeAuthor({ id }))],
	};
	return shift;
}

const types = Object.keys(acceptedFor) as CommentType[];
const usual = ["question", "praise", "complaint", "mistaken-complaint", "off-topic", "troll", "spam"] as const;

/** A whole made-up shift with every type in it, about one comment in twelve misread: another one for each number. */
export function generateShift(number: number, own: Partial<FeedScenario> = {}): FeedScenario {
	const pick = <T>(from: readonly T[], what: string): T => from[int(number, what, "pick", 0, from.length - 1)] as T;
	const lengthMinutes = own.lengthMinutes ?? 480;
	const posts = [
		{ id: "post", minute: -60 },
		{ id: "second-post", minute: -10 },
		{ id: "third-post", minute: 60 },
	];
	const someone = (what: string) => ({ author: `a-${int(number, what, "author", 1, 30)}`, post: pick(posts, `${what}-post`).id });
	const pool = Array.from({ length: 80 }, (_, i) => {
		const id = `c-${i}`;
		const is = i < types.length ? (types[i] as CommentType) : uniform(number, id, "usual") < 0.75 ? pick(usual, id) : pick(types, id);
		const from = int(number, id, "from", 0, lengthMinutes - 40);
		const reads = uniform(number, id, "misread") < 1 / 12 ? pick(usual, `${id}-reads`) : is;
		return makeComment(is, { id, reads, ...someone(id), arrives: [from, from + 30], always: i < types.length });
	});
	const causes: readonly [Cause, CommentType][] = [
		["ignored", "complaint"],
		["backlash", "complaint"],
		["thanks", "praise"],
		["pile-on", "troll"],
		["pile-on", "complaint"],
		["trolls-fed", "troll"],
	];
	const stock = causes.flatMap(([cause, is], kind) =>
		Array.from({ length: 6 }, (_, i) => makeStock(cause, is, { id: `s-${kind}-${i}`, ...someone(`s-${kind}-${i}`) })),
	);
	const authors = Array.from({ length: 30 }, (_, i) =>
		makeAuthor({
			id: `a-${i + 1}`,
			mood: uniform(number, `a-${i + 1}`, "mood"),
			regard: uniform(number, `a-${i + 1}`, "regard"),
			memberDays: int(number, `a-${i + 1}`, "days", 0, 900),
			removedBefore: int(number, `a-${i + 1}`, "removed", 0, 3),
		}),
	);
	return makeShift({ id: `generated-${number}`, lengthMinutes, answerTimeMinutes: 20, posts, pool, stock, authors, draw: 40, ...own });
}

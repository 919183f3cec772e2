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
		level: 2,
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

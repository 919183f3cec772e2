import { int, uniform } from "../kernel/rng.ts";
import { acceptedFor, makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";
import type { FeedScenario } from "./schema.ts";
import type { Cause, CommentType } from "./vocabulary.ts";

const types = Object.keys(acceptedFor) as CommentType[];
const usual = ["question", "praise", "complaint", "mistaken-complaint", "off-topic", "troll", "spam"] as const;
/** What the stock holds: the cause, what comes of it, and how many of them. */
const stocked: readonly [Cause, CommentType, number][] = [
	["ignored", "complaint", 6],
	["backlash", "complaint", 6],
	["thanks", "praise", 6],
	["pile-on", "troll", 6],
	["pile-on", "complaint", 6],
	["trolls-fed", "troll", 6],
	["down-voted", "insult", 8],
	["amplified", "complaint", 6],
	["private", "complaint", 12],
	["appeal", "question", 8],
	["asked", "praise", 4],
	["published", "question", 4],
];
const people = 30;
const waveSize = 5;

/**
 * A whole made-up shift with every type and every cause in it, about one comment in twelve misread, a wave of machines, and a
 * post that lies ready: another one for each number.
 */
export function generateShift(number: number, own: Partial<FeedScenario> = {}): FeedScenario {
	const pick = <T>(from: readonly T[], what: string): T => from[int(number, what, "pick", 0, from.length - 1)] as T;
	const lengthMinutes = own.lengthMinutes ?? 480;
	const posts = [
		{ id: "post", minute: -60 },
		{ id: "second-post", minute: -10 },
		{ id: "third-post", minute: 60 },
	];
	const someone = (what: string) => ({ author: `a-${int(number, what, "author", 1, people)}`, post: pick(posts, `${what}-post`).id });
	const pool = Array.from({ length: 80 }, (_, i) => {
		const id = `c-${i}`;
		const is = i < types.length ? (types[i] as CommentType) : uniform(number, id, "usual") < 0.75 ? pick(usual, id) : pick(types, id);
		const from = int(number, id, "from", 0, lengthMinutes - 40);
		const reads = uniform(number, id, "misread") < 1 / 12 ? pick(usual, `${id}-reads`) : is;
		return makeComment(is, { id, reads, ...someone(id), arrives: [from, from + 30], always: i < types.length });
	});
	const wave = Array.from({ length: waveSize }, (_, i) =>
		makeComment("bot", { id: `w-${i}`, author: `a-machine-${i}`, arrives: [i, i + 6], wave: "machines", always: false }),
	);
	const stock = stocked.flatMap(([cause, is, count], kind) =>
		Array.from({ length: count }, (_, i) => {
			const id = `s-${kind}-${i}`;
			return makeStock(cause, is, { id, ...someone(id), ...(cause === "published" && { post: "ready-post" }) });
		}),
	);
	const help = pool
		.filter(({ is }) => is === "question")
		.map(({ id, post }) => makeStock("helped", "praise", { id: `h-${id}`, post, author: someone(`h-${id}`).author, about: id }));
	return makeShift({
		id: `generated-${number}`,
		lengthMinutes,
		answerTimeMinutes: 20,
		posts: [...posts, { id: "ready-post", minute: null }],
		waves: [{ id: "machines", starts: [20, Math.max(20, lengthMinutes - 60)] }],
		pool: [...pool, ...wave],
		stock: [...stock, ...help],
		authors: Array.from({ length: people }, (_, i) => person(number, `a-${i + 1}`)),
		draw: 40,
		...own,
	});
}

function person(number: number, id: string): FeedScenario["authors"][number] {
	const lot = uniform(number, id, "voice");
	const withReaders = lot > 0.94;
	return makeAuthor({
		id,
		mood: uniform(number, id, "mood"),
		regard: uniform(number, id, "regard"),
		memberDays: int(number, id, "days", 0, 900),
		removedBefore: int(number, id, "removed", 0, 3),
		...(withReaders && { voice: lot > 0.97 ? "journalist" : "blogger", followers: 20_000 }),
		...(lot < 0.1 && { voice: "advocate", regard: 0.8 }),
	});
}

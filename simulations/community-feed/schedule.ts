import { int, uniform } from "../kernel/rng.ts";
import { labelsOf } from "./labels.ts";
import { publishedAt } from "./publication.ts";
import type { FeedScenario, ScenarioComment } from "./schema.ts";
import type { Arrival } from "./state.ts";

/** Seconds between a comment and one that answers it. */
const answerAfter = [60, 600] as const;

/**
 * Which comments of the pool this seed brings, and when: `always` ones and the seed's pick up to `draw`. A wave comes whole
 * or not at all: it is passed over where there is no room for all of it.
 */
export function drawSchedule(scenario: FeedScenario, seed: number): readonly Arrival[] {
	const drawn = drawPool(scenario, seed);
	const byId = new Map(drawn.map((comment) => [comment.id, comment]));
	const seconds = new Map<string, number>();
	for (const comment of drawn) arrivalSecond(scenario, comment, byId, seconds, seed);
	return drawn
		.map(({ id, answers }) => ({ id, second: seconds.get(id) ?? 0, answers: answers !== undefined && byId.has(answers) ? answers : null }))
		.sort((a, b) => a.second - b.second || (a.id < b.id ? -1 : 1));
}

function drawPool(scenario: FeedScenario, seed: number): readonly ScenarioComment[] {
	const groups = groupsOf(scenario);
	const drawn = groups.filter((group) => group.some(({ always }) => always)).flat();
	const lots = groups
		.filter((group) => !group.some(({ always }) => always))
		.map((group) => ({ group, lot: lotOf(group, seed) }))
		.sort((a, b) => a.lot - b.lot);
	for (const { group } of lots) if (drawn.length + group.length <= scenario.draw) drawn.push(...group);
	return drawn;
}

/** Each comment of the pool alone, those of a wave together; what stands under a post that only the player publishes is left out. */
function groupsOf({ pool, posts }: FeedScenario): readonly (readonly ScenarioComment[])[] {
	const unpublished = new Set(posts.filter(({ minute }) => minute === null).map(({ id }) => id));
	const groups = Map.groupBy(
		pool.filter(({ post }) => !unpublished.has(post)),
		({ id, wave }) => (wave === undefined ? `comment:${id}` : `wave:${wave}`),
	);
	return [...groups.values()];
}

function lotOf([first]: readonly ScenarioComment[], seed: number): number {
	if (!first) return 1;
	return first.wave === undefined ? uniform(seed, first.id, "drawn") : uniform(seed, first.wave, "wave-drawn");
}

/** Within the comment's window, after its post, and after the comment that it answers. */
function arrivalSecond(
	scenario: FeedScenario,
	comment: ScenarioComment,
	drawn: ReadonlyMap<string, ScenarioComment>,
	seconds: Map<string, number>,
	seed: number,
): number {
	const known = seconds.get(comment.id);
	if (known !== undefined) return known;
	const own = Math.max(ownSecond(scenario, comment, seed), postSecond(scenario, comment.post));
	// A loop of answers would never end: the first of it keeps its own time.
	seconds.set(comment.id, own);
	const answered = comment.answers === undefined ? undefined : drawn.get(comment.answers);
	const earliest = answered
		? arrivalSecond(scenario, answered, drawn, seconds, seed) + int(seed, comment.id, "answers", answerAfter[0], answerAfter[1])
		: 0;
	const second = Math.max(own, earliest);
	seconds.set(comment.id, second);
	return second;
}

/** Within its own window, which for a wave's comments begins with the wave. */
function ownSecond({ waves }: FeedScenario, { id, arrives, wave }: ScenarioComment, seed: number): number {
	const [from, to] = arrives;
	const own = waves.find((one) => one.id === wave);
	const start = own ? int(seed, own.id, "wave-starts", own.starts[0] * 60, own.starts[1] * 60) : 0;
	return start + int(seed, id, "arrives", from * 60, to * 60);
}

function postSecond(scenario: FeedScenario, postId: string): number {
	const place = labelsOf(scenario).postPlace.get(postId) ?? -1;
	return publishedAt(scenario.posts[place]?.minute ?? null) ?? 0;
}

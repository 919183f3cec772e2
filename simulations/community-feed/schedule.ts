import { int, uniform } from "../kernel/rng.ts";
import { publishedSecond } from "./labels.ts";
import type { FeedScenario, ScenarioComment } from "./schema.ts";
import type { Arrival } from "./state.ts";

/** Seconds between a comment and one that answers it. */
const answerAfter = [60, 600] as const;

/** Which comments of the pool this seed brings, and when: `always` ones and the seed's pick up to `draw`. */
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
	const always = scenario.pool.filter((comment) => comment.always);
	const lots = scenario.pool
		.filter((comment) => !comment.always)
		.map((comment) => ({ comment, lot: uniform(seed, comment.id, "drawn") }))
		.sort((a, b) => a.lot - b.lot);
	return [...always, ...lots.slice(0, Math.max(0, scenario.draw - always.length)).map(({ comment }) => comment)];
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
	const [from, to] = comment.arrives;
	const own = Math.max(int(seed, comment.id, "arrives", from * 60, to * 60), publishedSecond(scenario, comment.post));
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

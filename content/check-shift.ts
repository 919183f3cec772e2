import type { Fault } from "./fault.ts";
import type { FeedScenario } from "./simulations.ts";

/** Shifts from here on are whole ones; shorter ones are a first taste. */
const wholeShiftMinutes = 120;
/** Comments in a run of a whole shift. */
const run = { least: 30, most: 120 } as const;

/** Whether a shift can be played as it is meant: enough comments, in time, with the stock that its pool calls for. */
export function checkShift(scenario: FeedScenario, file: string, fault: Fault): void {
	const { pool, stock, draw, lengthMinutes } = scenario;
	const waves = new Map(scenario.waves.map(({ id, starts }) => [id, starts]));
	for (const { id, arrives, wave } of pool) {
		const [from, to] = arrives;
		const start = wave === undefined ? 0 : (waves.get(wave)?.[1] ?? 0);
		if (from > to || start + to >= lengthMinutes)
			fault(file, `comment ${id} arrives ${from}–${to}: keep it in order and before minute ${lengthMinutes}.`);
	}
	for (const { id, starts } of scenario.waves) {
		if (starts[0] > starts[1]) fault(file, `wave ${id} starts ${starts.join("–")}: keep it in order.`);
	}
	if (draw > pool.length) fault(file, `draws ${draw} of ${pool.length} comments. Write more, or draw fewer.`);
	if (pool.filter(({ always }) => always).length > draw) fault(file, "has more `always` comments than it draws.");
	if (lengthMinutes >= wholeShiftMinutes) {
		if (draw < run.least || draw > run.most) fault(file, `draws ${draw} comments. A whole shift has ${run.least} to ${run.most}.`);
		if (pool.length < 2 * draw) fault(file, `has a pool of ${pool.length} for ${draw}. Write ${2 * draw} or more, so that runs differ.`);
	}
	if (scenario.trains.length === 0) fault(file, "trains nothing. Name one to three criteria in `trains`.");
	if (scenario.assessed && scenario.coach.length > 0) fault(file, "is assessed and has a coach. Coaching is for practice.");

	const drafts = new Set(scenario.posts.flatMap(({ id, minute }) => (minute === null ? [id] : [])));
	for (const { id, post } of pool) {
		if (drafts.has(post))
			fault(file, `comment ${id} stands under \`${post}\`, which is not published yet. Use stock of cause \`published\`.`);
	}
	const byAuthor = new Set(pool.map(({ author }) => author));
	for (const { id, cause, about, author, post } of stock) {
		if (cause === "published" && !drafts.has(post)) fault(file, `comment ${id} waits for \`${post}\` to be published, which is no draft.`);
		if (cause === "helped" && about === undefined) fault(file, `comment ${id} answers a member: say whom with \`about\`.`);
		if ((cause === "private" || cause === "appeal" || cause === "down-voted") && !byAuthor.has(author))
			fault(file, `comment ${id} (${cause}) is by \`${author}\`, who writes nothing in the pool that could bring it.`);
	}
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { generateShift } from "./generate.ts";
import { makeComment, makeShift } from "./make.ts";
import { drawSchedule } from "./schedule.ts";

test("as many comments as the scenario draws, the always ones among them, each within its window", () => {
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, number) => {
			const scenario = generateShift(number);
			const schedule = drawSchedule(scenario, seed);
			const drawn = new Set(schedule.map(({ id }) => id));
			expect(drawn.size).toBe(scenario.draw);
			for (const { id, always } of scenario.pool) if (always) expect(drawn).toContain(id);
			for (const { id, second } of schedule) {
				const comment = scenario.pool.find((one) => one.id === id);
				// Those of a wave come with it.
				if (comment?.wave) continue;
				const published = (scenario.posts.find((post) => post.id === comment?.post)?.minute ?? 0) * 60;
				expect(second).toBeGreaterThanOrEqual((comment?.arrives[0] ?? 0) * 60);
				expect(second).toBeLessThanOrEqual(Math.max((comment?.arrives[1] ?? 0) * 60, published));
			}
			expect(schedule.map(({ second }) => second)).toEqual(schedule.map(({ second }) => second).toSorted((a, b) => a - b));
		}),
		{ numRuns: 50 },
	);
});

test("every comment that is not always drawn is drawn about as often as the others", () => {
	const scenario = generateShift(1);
	const times = new Map<string, number>();
	const seeds = 1000;
	for (let seed = 0; seed < seeds; seed++) for (const { id } of drawSchedule(scenario, seed)) times.set(id, (times.get(id) ?? 0) + 1);
	const optional = scenario.pool.filter(({ always, wave }) => !always && !wave);
	const due = [...optional].reduce((sum, { id }) => sum + (times.get(id) ?? 0), 0) / optional.length;
	expect(due).toBeGreaterThan(seeds / 4);
	for (const { id } of optional) expect(Math.abs((times.get(id) ?? 0) - due)).toBeLessThan(4.5 * Math.sqrt(due));
});

test("an answer comes after what it answers, and loses the link when that is not in the run", () => {
	const scenario = makeShift({
		pool: [
			makeComment("question", { id: "asked", arrives: [50, 60] }),
			makeComment("off-topic", { id: "answer", arrives: [0, 5], answers: "asked" }),
			makeComment("question", { id: "absent", always: false }),
			makeComment("off-topic", { id: "orphan", answers: "absent" }),
		],
		draw: 3,
	});
	const schedule = drawSchedule(scenario, 4);
	const at = (id: string) => schedule.find((arrival) => arrival.id === id);
	expect(at("answer")?.answers).toBe("asked");
	expect(at("answer")?.second).toBeGreaterThan(at("asked")?.second ?? 0);
	expect(at("orphan")?.answers).toBeNull();
});

test("comments that answer each other in a circle still arrive", () => {
	const scenario = makeShift({
		pool: [makeComment("question", { id: "hen", answers: "egg" }), makeComment("question", { id: "egg", answers: "hen" })],
	});
	expect(drawSchedule(scenario, 1)).toHaveLength(2);
});

test("a wave comes whole or not at all, within minutes, on some seeds", () => {
	const scenario = generateShift(1);
	const [wave] = scenario.waves;
	const came = Array.from({ length: 60 }, (_, seed) => drawSchedule(scenario, seed).filter(({ id }) => id.startsWith("w-")));
	expect(new Set(came.map(({ length }) => length))).toEqual(new Set([0, 5]));
	for (const arrivals of came.filter(({ length }) => length > 0)) {
		const seconds = arrivals.map(({ second }) => second);
		expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThanOrEqual(10 * 60);
		expect(Math.min(...seconds)).toBeGreaterThanOrEqual((wave?.starts[0] ?? 0) * 60);
		expect(Math.max(...seconds)).toBeLessThanOrEqual(((wave?.starts[1] ?? 0) + 10) * 60);
	}
});

test("what stands under a post that only the player publishes is never in the schedule", () => {
	const scenario = makeShift({
		posts: [
			{ id: "post", minute: -60 },
			{ id: "ready", minute: null },
		],
		pool: [makeComment("question", { id: "here" }), makeComment("question", { id: "there", post: "ready" })],
	});
	expect(drawSchedule(scenario, 1).map(({ id }) => id)).toEqual(["here"]);
});

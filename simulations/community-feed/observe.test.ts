import { expect, test } from "vitest";
import { begin, step } from "./engine.ts";
import { wait } from "./facts/runs.ts";
import { generateShift } from "./generate.ts";
import { observe } from "./observe.ts";
import { expert } from "./policies/expert.ts";
import { read } from "./read.ts";

/** Every observation of an expert's shift, with the state behind it. */
function* shift(number: number, seed: number) {
	let state = begin(generateShift(number), seed);
	for (;;) {
		yield { seen: observe(state), state };
		const next = step(state, expert.decide(observe(state), read(state), null).action);
		if (!next.ok) return;
		state = next.state;
	}
}

test("nothing that has not arrived is on the screen, by any name", () => {
	for (const { seen, state } of shift(2, 7)) {
		const text = JSON.stringify(seen);
		const arrived = new Set(state.comments.map(({ id }) => id));
		const hidden = [...state.scenario.pool, ...state.scenario.stock].filter(({ id }) => !arrived.has(id));
		for (const { id } of hidden) expect(text).not.toContain(`"${id}"`);
		const written = new Set(state.comments.map(({ authorId }) => authorId));
		for (const { id } of state.scenario.authors) if (!written.has(id)) expect(text).not.toContain(`"${id}"`);
	}
});

test("no label is on the screen", () => {
	for (const { seen } of shift(2, 8)) {
		expect(JSON.stringify(seen)).not.toMatch(
			/"(is|reads|severity|accepts|seed|schedule|pending|mood|regard|trust|handledAt|fed|helpedAt|downVoted|tone|wave)":/,
		);
	}
});

test("the screen names what an action costs, and the answer time", () => {
	const seen = observe(begin(generateShift(2), 1));
	expect(seen.costs["reply-own"]).toBeGreaterThan(seen.costs["reply-saved"]);
	expect(seen.answerTimeMinutes).toBe(20);
	expect(seen.over).toBe(false);
});

test("a post is on the screen from its minute on, and one that lies ready from the start", () => {
	const before = begin(generateShift(2), 1);
	expect(observe(before).posts.map(({ id }) => id)).toEqual(["post", "second-post", "ready-post"]);
	const later = step(before, wait(61));
	if (!later.ok) throw new Error(later.code);
	expect(observe(later.state).posts.map(({ id }) => id)).toEqual(["post", "second-post", "third-post", "ready-post"]);
	expect(observe(before).posts.map(({ second }) => second)).toEqual([-3600, -600, null]);
});

test("the reading has one entry for each comment on the screen, in the same order", () => {
	for (const { seen, state } of shift(4, 3)) expect(read(state).comments.map(({ id }) => id)).toEqual(seen.comments.map(({ id }) => id));
});

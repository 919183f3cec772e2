import { expect, test } from "vitest";
import { type KeptRun, type Practice, practiceDriver } from "./practice-driver.ts";

const told = { log: [], series: {}, figures: {} };

/** A simulation in one number: an action adds to it, adding nothing is refused, ten is the end. */
const counting: Practice<number, number, number, number>["simulation"] = {
	id: "counting",
	version: 2,
	begin: (from, seed) => from + seed,
	step: (state, by) => (by === 0 ? { ok: false, code: "nothing" } : { ok: true, state: state + by }),
	isOver: (state) => state >= 10,
	observe: (state) => state,
	grade: ({ log }) => ({ raw: log.length, score: log.length * 10, criteria: [] }),
	debrief: () => ({ ...told, moments: [], counterfactuals: [], expert: told, practise: [] }),
};

function practice(kept: { open?: KeptRun<number>; last?: KeptRun<number> } = {}) {
	const shelf: { open: KeptRun<number> | null; last: (KeptRun<number> & { score?: number }) | null } = {
		open: kept.open ?? null,
		last: kept.last ?? null,
	};
	const driver = practiceDriver<number, number, number, number>({
		simulation: counting,
		scenario: 100,
		words: { posts: {}, authors: {}, comments: {} },
		revealed: { labels: {}, why: {} },
		passMark: 20,
		shelf: {
			open: () => shelf.open,
			last: () => shelf.last,
			keep(run) {
				shelf.open = run;
			},
			finished(run) {
				shelf.last = run;
			},
		},
		drawSeed: () => 7,
		breathe: async () => {},
	});
	return { driver, shelf };
}

test("each action is played here and kept at once", async () => {
	const { driver, shelf } = practice();
	await driver.open("anew");
	expect(await driver.play(3)).toMatchObject({ kind: "scene", scene: { observation: 110 } });
	expect(shelf.open).toEqual({ seed: 7, version: 2, log: [3] });
});

test("a run of a chosen number is that one, and says which it is; without one it is drawn", async () => {
	const { driver, shelf } = practice({ open: { seed: 3, version: 2, log: [1] } });
	expect(await driver.open("anew", 41)).toMatchObject({ scene: { observation: 141, seed: 41 } });
	expect(shelf.open).toEqual({ seed: 41, version: 2, log: [] });
	expect(await driver.open("anew", 0)).toMatchObject({ scene: { observation: 100, seed: 0 } });
	expect(await driver.open("anew", null)).toMatchObject({ scene: { observation: 107, seed: 7 } });
});

test("a run under way keeps its number, whichever was asked for", async () => {
	const { driver } = practice({ open: { seed: 3, version: 2, log: [1] } });
	expect(await driver.open("on", 41)).toMatchObject({ scene: { observation: 104, seed: 3 } });
	expect(await driver.finish()).toMatchObject({ scene: { seed: 3 } });
});

test("a refused action is not kept", async () => {
	const { driver, shelf } = practice();
	await driver.open("anew");
	expect(await driver.play(0)).toEqual({ kind: "refused", code: "nothing" });
	expect(shelf.open?.log).toEqual([]);
});

test("a run goes on where it was left, also on another device", async () => {
	const { driver, shelf } = practice({ open: { seed: 1, version: 2, log: [2, 3] } });
	expect(await driver.open("on")).toMatchObject({ kind: "scene", scene: { observation: 106 } });
	await driver.play(4);
	expect(shelf.open).toEqual({ seed: 1, version: 2, log: [2, 3, 4] });
});

test("a run of an older version is begun anew: its world was another", async () => {
	const { driver } = practice({ open: { seed: 1, version: 1, log: [2, 3] } });
	expect(await driver.open("on")).toMatchObject({ scene: { observation: 107 } });
});

test("a kept run that cannot be played to its end is played as far as it goes", async () => {
	const { driver } = practice({ open: { seed: 1, version: 2, log: [2, 0, 3] } });
	expect(await driver.open("on")).toMatchObject({ scene: { observation: 103 } });
});

test("finishing grades the run, records it, and leaves none open", async () => {
	const { driver, shelf } = practice();
	await driver.open("anew");
	await driver.play(1);
	await driver.play(2);
	expect(await driver.finish()).toMatchObject({ scene: { result: { verdict: { score: 20 }, passed: true, passMark: 20 } } });
	expect(shelf).toEqual({ open: null, last: { seed: 7, version: 2, log: [1, 2], score: 20 } });
});

test("the last finished run can be looked at again without touching the open one", async () => {
	const open = { seed: 3, version: 2, log: [1] };
	const { driver, shelf } = practice({ open, last: { seed: 1, version: 2, log: [2, 3, 4] } });
	expect(await driver.open("last")).toMatchObject({ scene: { observation: 110, result: { verdict: { score: 30 } } } });
	expect(shelf.open).toEqual(open);
});

test("a finished run of an older version is not shown as if it were of this one", async () => {
	const { driver } = practice({ last: { seed: 1, version: 1, log: [2] } });
	expect(await driver.open("last")).toEqual({ kind: "refused", code: "run-of-older-version" });
});

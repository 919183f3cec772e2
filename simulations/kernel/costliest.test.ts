import { expect, test } from "vitest";
import { costliest, type Decision } from "./costliest.ts";
import type { Moment } from "./simulation.ts";

const decision = (about: string, time: number, index: number | null = null): Decision<null, string> => ({
	about,
	act: index === null ? null : { index, action: "act", before: null },
	time,
	choice: { time, choose: () => [] },
	skip: index === null ? [] : [index],
});
const moment = (weight: number, own: Partial<Moment>): Moment => ({ at: 0, kind: "harm", because: "it-was-bad", weight, ...own });

test("a decision costs what the bad moments weigh that are about the same, or that its act became", () => {
	const moments = [moment(2, { about: "a" }), moment(3, { about: "b", logIndex: 4 }), moment(9, { about: "a", kind: "well" })];
	const ranked = costliest([decision("a", 0), decision("a", 1, 4), decision("c", 2)], moments);
	expect(ranked.map(({ time, cost }) => [time, cost])).toEqual([
		[1, 5],
		[0, 2],
		[2, 0],
	]);
});

test("among equals the earlier comes first, and no more than twelve are played anew", () => {
	const ranked = costliest(
		Array.from({ length: 20 }, (_, i) => decision("a", 20 - i)),
		[moment(1, { about: "a" })],
	);
	expect(ranked.map(({ time }) => time)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
});

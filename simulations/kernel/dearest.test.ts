import { expect, test } from "vitest";
import { dearest } from "./dearest.ts";

const cost = (about: string, gain: number) => ({ decision: { about }, gain });

test("a debrief tells the three dearest decisions, each thing once, and none that cost next to nothing", () => {
	const all = [cost("a", 1), cost("b", 5), cost("b", 7), cost("c", 0.05), cost("d", 2), cost("e", 0.1)];
	expect(dearest(all)).toEqual([cost("b", 7), cost("d", 2), cost("a", 1)]);
	expect(dearest([cost("c", 0.05), cost("e", 0.1)])).toEqual([cost("e", 0.1)]);
});

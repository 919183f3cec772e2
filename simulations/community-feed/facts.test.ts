import { expect, test } from "vitest";
import { holds } from "../kernel/fact.ts";
import { facts } from "./facts.ts";

test.each(facts.map((fact) => [fact.id, fact.finding, fact] as const))("%s: %s", (_id, _finding, fact) => {
	expect(fact.measure(0.3).filter((measured) => !holds(measured))).toEqual([]);
});

test("each fact is there once, with its source", () => {
	expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
	for (const { source } of facts) expect(source).not.toBe("");
});

test("all twelve of the models' table are there", () => {
	expect(facts.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `C${i + 1}`));
});

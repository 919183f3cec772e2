import { expect, test } from "vitest";
import { holds } from "../kernel/fact.ts";
import { facts } from "./facts.ts";

test.each(facts.map((fact) => [fact.id, fact.finding, fact] as const))("%s: %s", (_id, _finding, fact) => {
	expect(fact.measure(0.3).filter((measured) => !holds(measured))).toEqual([]);
});

test("all thirteen of the models' table are there, with their sources", () => {
	expect(facts.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, i) => `A${i + 1}`));
	for (const { source } of facts) expect(source).not.toBe("");
});

import { expect, test } from "vitest";
import { holds } from "../kernel/fact.ts";
import { facts } from "./facts.ts";

test.each(facts.map((fact) => [fact.id, fact.finding, fact] as const))("%s: %s", (_id, _finding, fact) => {
	expect(fact.measure(0.5).filter((measured) => !holds(measured))).toEqual([]);
});

test("all five of the models' table are there, with their sources", () => {
	expect(facts.map(({ id }) => id)).toEqual(["P1", "P2", "P3", "P4", "P5"]);
	for (const { source } of facts) expect(source).not.toBe("");
});

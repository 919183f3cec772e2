import { expect, test } from "vitest";
import { views } from "#simulations/views.ts";
import { runViews } from "./run-views.ts";

test("runs are offered of exactly those simulations that have a view for them", () => {
	const having = Object.entries(views).flatMap(([id, parts]) => ("run" in parts ? [id] : []));
	expect([...runViews].toSorted()).toEqual(having.toSorted());
});

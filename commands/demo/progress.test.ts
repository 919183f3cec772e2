import { expect, test } from "vitest";
import { loadCatalog } from "#content/catalog.ts";
import { progressSchema } from "#server/wire/progress.ts";
import { progressOfAll } from "./progress.ts";

test("whoever has the certificate in the demo has read every lesson and played every practice scenario with a score, in parts that the API takes", () => {
	const catalog = loadCatalog();
	const parts = progressOfAll(catalog, "Somebody", "2026-11-22T12:00:00.000Z");
	for (const entries of parts) expect(progressSchema.safeParse({ entries }).success).toBe(true);
	const entries = parts.flat();
	const read = entries.filter(({ kind }) => kind === "lesson").map(({ ref }) => ref);
	expect(read.toSorted()).toEqual([...catalog.lessons.keys()].toSorted());
	const played = entries.filter(({ kind }) => kind === "practice");
	const practice = catalog.modules.flatMap((module) => module.practice.filter((id) => !catalog.scenarios.get(id)?.scenario.assessed));
	expect(played.map(({ ref }) => ref).toSorted()).toEqual([...new Set(practice)].toSorted());
	for (const { data } of played) expect((data as { score: number }).score).toBeGreaterThan(0);
});

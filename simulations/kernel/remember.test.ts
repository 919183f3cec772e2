import { expect, test } from "vitest";
import { rememberBySeed } from "./remember.ts";

test("a result is made once for a scenario and a seed, and again when too many others came between", () => {
	const made: string[] = [];
	const of = rememberBySeed((scenario: { id: string }, seed) => {
		made.push(`${scenario.id} ${seed}`);
		return made.length;
	}, 2);
	const [shop, school] = [{ id: "shop" }, { id: "school" }];
	expect([of(shop, 1), of(shop, 1), of(school, 1), of(shop, 2), of(shop, 1)]).toEqual([1, 1, 2, 3, 1]);
	of(shop, 3);
	of(shop, 1);
	expect(made).toEqual(["shop 1", "school 1", "shop 2", "shop 3", "shop 1"]);
});

import { expect, test } from "vitest";
import { judge, reasonOrder } from "./judge.ts";

test("only all the right options and no other are right", () => {
	expect(judge(["b"], ["b"])).toBe("right");
	expect(judge(["c", "b"], ["b", "c"])).toBe("right");
	expect(judge(["b", "c", "d"], ["b", "c"])).toBe("partly");
	expect(judge(["b"], ["b", "c"])).toBe("partly");
	expect(judge(["a"], ["b", "c"])).toBe("wrong");
	expect(judge([], ["b"])).toBe("wrong");
});

test("the reason for the chosen option comes first, then that for the right one, the rest in the author's order", () => {
	expect(reasonOrder(["a", "b", "c", "d"], ["d"], ["b"])).toEqual(["d", "b", "a", "c"]);
	expect(reasonOrder(["a", "b", "c"], ["b"], ["b"])).toEqual(["b", "a", "c"]);
});

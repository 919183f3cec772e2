import { expect, test } from "vitest";
import { z } from "zod";
import { mendsOf } from "./mends.ts";

const schema = z.strictObject({
	minutes: z.int().min(1).max(9),
	tags: z.array(z.string()).min(2),
	size: z.enum(["small", "large"]),
	way: z.discriminatedUnion("kind", [
		z.strictObject({ kind: z.literal("wait") }),
		z.strictObject({ kind: z.literal("ask"), whom: z.string() }),
	]),
});
const sound = { minutes: 5, tags: ["a", "b"], size: "small", way: { kind: "wait" } };

function mends(change: object): readonly string[] {
	const { error } = schema.safeParse({ ...sound, ...change }, { reportInput: true });
	return error?.issues.flatMap((issue) => mendsOf(issue)) ?? [];
}

test("every refusal says where, what is wrong, and what to do", () => {
	expect(mends({})).toEqual([]);
	expect(mends({ minutes: undefined })).toEqual(["minutes is missing. Add it (number)."]);
	expect(mends({ minutes: "five" })[0]).toMatch(/^minutes is of the wrong kind\. Write an? /);
	expect(mends({ minutes: 0 })).toEqual(["minutes is too small. Give at least 1."]);
	expect(mends({ minutes: 10 })).toEqual(["minutes is too large. Give at most 9."]);
	expect(mends({ tags: ["a"] })).toEqual(["tags has too few entries. Write at least 2."]);
	expect(mends({ size: "huge" })).toEqual(["size is none of small, large. Choose one of them."]);
	expect(mends({ hours: 3 })).toEqual(["hours is not a field here. Remove it, or mend its name."]);
	expect(mends({ way: { kind: "ask" } })).toEqual(["way.whom is missing. Add it (string)."]);
});

import { expect, test } from "vitest";
import { z } from "zod";
import { feedActionSchema } from "#simulations/community-feed/action.ts";
import { issuesOf } from "./issues.ts";

const issuesFor = (schema: z.ZodType, value: unknown) => {
	const result = schema.safeParse(value);
	return result.success ? [] : issuesOf(result.error, "body.action");
};

test("an issue names the field it is about", () => {
	expect(issuesFor(feedActionSchema, { type: "wait", minutes: "ten" })).toEqual([
		{ path: "body.action.minutes", message: "Invalid input: expected number, received string" },
	]);
	expect(issuesFor(feedActionSchema, { type: "sleep" })[0]?.path).toBe("body.action.type");
	expect(issuesFor(feedActionSchema, 7)[0]?.path).toBe("body.action");
});

test("an unknown field is named by its own path", () => {
	expect(issuesFor(feedActionSchema, { type: "wait", minutes: 1, hurry: true })).toEqual([
		{ path: "body.action.hurry", message: "Unknown field" },
	]);
});

test("of several shapes the nearest is explained", () => {
	const reply = { type: "reply", commentId: "c1", strategy: "answer", text: { language: "english", words: "Hello" } };
	expect(issuesFor(feedActionSchema, reply).map(({ path }) => path)).toEqual(["body.action.text.language"]);
});

test("a flood of mistakes is cut short", () => {
	expect(
		issuesFor(
			z.array(z.int()),
			Array.from({ length: 500 }, () => "x"),
		),
	).toHaveLength(20);
});

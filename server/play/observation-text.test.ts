import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf, type Written } from "./observation-text.ts";

const entry = fc.dictionary(
	fc.constantFrom("id", "likes", "replies"),
	fc.oneof(fc.integer({ max: 3 }), fc.constant(undefined), fc.jsonValue()),
	{
		maxKeys: 3,
	},
);
const observation = fc.dictionary(
	fc.constantFrom("comments", "authors", "second"),
	fc.oneof(fc.array(entry, { maxLength: 4 }), fc.jsonValue(), fc.constant(undefined)),
	{ maxKeys: 3 },
);

test("whatever came before, the text is JSON's own", () => {
	fc.assert(
		fc.property(fc.array(observation, { maxLength: 6 }), (run) => {
			let before: Written | null = null;
			for (const seen of run) {
				const now: ReturnType<typeof textOf> = textOf(seen, before);
				expect(JSON.parse(now.text)).toEqual(JSON.parse(JSON.stringify(seen)));
				before = now.written;
			}
		}),
	);
});

test("entries that are the very same are not written out again", () => {
	let written = 0;
	const entry = { toJSON: () => ++written };
	const first = textOf({ comments: [entry, entry] }, null);
	expect(textOf({ comments: [entry, entry, entry] }, first.written).text).toBe('{"comments":[1,2,3]}');
	expect(textOf({ comments: [{ id: "b" }, entry] }, first.written).text).toBe('{"comments":[{"id":"b"},2]}');
});

test("what is no object is written as it is", () => {
	for (const value of [null, 7, "text", [1, 2]]) expect(textOf(value, null).text).toBe(JSON.stringify(value));
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { refusals } from "./refusals.ts";

test("every refusal of a quarter has its words", () => {
	const words = parse(readFileSync("content/en/ui/errors.yaml", "utf8")) as Record<string, string>;
	expect(refusals.filter((code) => !words[code])).toEqual([]);
});

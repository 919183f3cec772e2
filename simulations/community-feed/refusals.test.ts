import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { refusals } from "./refusals.ts";

test("every refusal has its words", () => {
	const words = load(readFileSync("content/en/ui/errors.yaml", "utf8")) as Record<string, string>;
	expect([...refusals, "not-an-action"].filter((code) => !words[code])).toEqual([]);
});

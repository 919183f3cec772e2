import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paper } from "./paper.ts";

test("the browser's own frame has the colours of the page's paper, light and dark", () => {
	const tokens = readFileSync("src/styles/tokens.css", "utf8");
	expect([...tokens.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour)).toEqual([paper.light, paper.dark]);
});

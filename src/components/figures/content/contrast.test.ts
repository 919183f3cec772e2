import { expect, test } from "vitest";
import { contrastOf } from "./contrast.ts";

test("black on white has the greatest contrast there is, and a colour on itself none", () => {
	expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
	expect(contrastOf("#1d5c4b", "#1d5c4b")).toBeCloseTo(1, 5);
});

test("the grey that just passes on white is the one the guidelines' tools name", () => {
	expect(contrastOf("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
	expect(contrastOf("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("which colour is the ground does not matter", () => {
	expect(contrastOf("#fffaf2", "#8a4512")).toBe(contrastOf("#8a4512", "#fffaf2"));
});

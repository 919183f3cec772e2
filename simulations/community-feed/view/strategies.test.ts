import { expect, test } from "vitest";
import { strategies as known } from "../vocabulary.ts";
import { strategies } from "./strategies.ts";

test("the composer offers every way to answer that the engine knows", () => {
	expect([...strategies].sort()).toEqual([...known].sort());
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { refusalOfHandle } from "./refusals.ts";
import { handle } from "./schema.ts";
import { reservedHandles } from "./vocabulary.ts";

test("a handle that cannot be had says why", () => {
	expect(refusalOfHandle("mila")).toBeNull();
	expect(refusalOfHandle("mila-k-2")).toBeNull();
	expect(refusalOfHandle("ml")).toBe("handle-too-short");
	expect(refusalOfHandle("m".repeat(31))).toBe("handle-too-long");
	expect(refusalOfHandle("мила")).toBe("handle-not-latin");
	expect(refusalOfHandle("mіla")).toBe("handle-not-latin");
	expect(refusalOfHandle("mila kovac")).toBe("handle-not-latin");
	expect(refusalOfHandle("Mila")).toBe("handle-capitals");
	expect(refusalOfHandle("2mila")).toBe("handle-begins-with-digit");
	for (const bad of ["mila--k", "-mila", "mila-"]) expect(refusalOfHandle(bad)).toBe("handle-hyphens");
	expect(refusalOfHandle("admin")).toBe("handle-reserved");
});

test("the reasons and the schema agree on every handle but the reserved", () => {
	const near = fc.string({ unit: fc.constantFrom(..."abz09-Aя "), maxLength: 33 });
	fc.assert(
		fc.property(fc.oneof(near, fc.string()), (text) => {
			fc.pre(!reservedHandles.includes(text));
			expect(refusalOfHandle(text) === null).toBe(handle.safeParse(text).success);
		}),
	);
});

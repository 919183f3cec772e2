import { expect, test } from "vitest";
import { floorAnswers, priceList } from "../action.ts";
import { emptyFloor } from "../floor.ts";
import { floorBounds, wholeFloor } from "./floor-draft.ts";
import { canBeShown, emptyList, packageId, withNewPackage, withoutPackageAt, withPackageAt, withPiece } from "./list-draft.ts";

const first = { deliverable: "post", count: 1 };

test("every list that can be shown is one that the schema takes", () => {
	const list = withPiece(withNewPackage(withNewPackage(emptyList, "Start", first), "Start", first), "plan", 9000, ["post", "plan"]);
	expect(list.packages.map(({ id }) => id)).toEqual(["start", "start-2"]);
	expect(canBeShown(list)).toBe(true);
	expect(priceList.safeParse(list).success).toBe(true);
	expect(priceList.safeParse(emptyList).success).toBe(true);
	expect(canBeShown(withPackageAt(list, 0, { lines: [] }))).toBe(false);
	expect(withoutPackageAt(list, 0).packages.map(({ id }) => id)).toEqual(["start-2"]);
});

test("a package takes its own name again, and never that of another", () => {
	const list = withNewPackage(withNewPackage(emptyList, "One", first), "Two", first);
	expect(packageId(list, 1, "Two")).toBe("two");
	expect(packageId(list, 1, "One")).toBe("one-2");
	expect(packageId(list, 1, "")).toBe("package-2");
});

test("pieces keep the order of what one sells, and an empty price takes one off", () => {
	const order = ["post", "plan"];
	const list = withPiece(withPiece(emptyList, "plan", 1, order), "post", 2, order);
	expect(list.pieces.map(({ deliverable }) => deliverable)).toEqual(order);
	expect(withPiece(list, "plan", null, order).pieces).toEqual([{ deliverable: "post", priceCents: 2 }]);
});

test("the form takes just what the schema takes, and is whole when nothing is open", () => {
	expect(wholeFloor(emptyFloor)).toBeNull();
	for (const end of [0, 1] as const) {
		const answers = Object.fromEntries(Object.entries(floorBounds).map(([key, bounds]) => [key, bounds[end]]));
		expect(floorAnswers.safeParse(answers).success).toBe(true);
		for (const [key, bounds] of Object.entries(floorBounds)) {
			const beyond = { ...answers, [key]: bounds[end] + (end === 0 ? -1 : 1) };
			expect(floorAnswers.safeParse(beyond).success).toBe(false);
		}
	}
});

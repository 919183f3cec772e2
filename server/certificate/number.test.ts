import fc from "fast-check";
import { expect, test } from "vitest";
import { numberFrom, readNumber, shownNumber } from "./number.ts";

const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 });
const number = bytes.map(numberFrom);
const place = fc.nat({ max: 11 });

test("a number is read again however it was typed", () => {
	fc.assert(
		fc.property(number, (one) => {
			expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
			for (const typed of [one, shownNumber(one), shownNumber(one).toLowerCase(), ` ${shownNumber(one).replaceAll("-", " – ")} `])
				expect(readNumber(typed)).toBe(one);
			expect(readNumber(one.replaceAll("0", "o").replaceAll("1", "l"))).toBe(one);
			expect(readNumber(one.replaceAll("0", "O").replaceAll("1", "I"))).toBe(one);
		}),
	);
});

test("it is shown in three groups of four", () => {
	expect(shownNumber("7K3D9QXM2VTC")).toBe("7K3D-9QXM-2VTC");
});

test("one wrong character is always noticed", () => {
	fc.assert(
		fc.property(number, place, fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), (one, at, other) => {
			fc.pre(one[at] !== other);
			expect(readNumber(one.slice(0, at) + other + one.slice(at + 1))).toBe(null);
		}),
	);
});

test("two characters that changed places are always noticed", () => {
	fc.assert(
		fc.property(number, place, place, (one, a, b) => {
			fc.pre(one[a] !== one[b]);
			const swapped = [...one];
			[swapped[a], swapped[b]] = [one[b] as string, one[a] as string];
			expect(readNumber(swapped.join(""))).toBe(null);
		}),
	);
});

test("what is no number at all is mistyped, not a fault", () => {
	fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => void readNumber(typed)));
	for (const typed of ["", "7K3D", "7K3D-9QXM-2VTC-0", "U".repeat(12)]) expect(readNumber(typed)).toBe(null);
});

test("different randomness gives different numbers", () => {
	fc.assert(
		fc.property(bytes, bytes, (a, b) => {
			// The last bit of seven bytes is not used.
			fc.pre(a.some((byte, index) => (index === 6 ? byte >> 1 !== (b[index] ?? 0) >> 1 : byte !== b[index])));
			expect(numberFrom(a)).not.toBe(numberFrom(b));
		}),
	);
});

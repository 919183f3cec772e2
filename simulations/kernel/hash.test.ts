import fc from "fast-check";
import { expect, test } from "vitest";
import { murmur3 } from "./hash.ts";

/** Text whose UTF-16LE bytes are these. */
function textOf(bytes: readonly number[]): string {
	let text = "";
	for (let i = 0; i < bytes.length; i += 2) text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
	return text;
}
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

test.each([
	{ bytes: [], seed: 0, hash: 0 },
	{ bytes: [], seed: 1, hash: 0x514e28b7 },
	{ bytes: [], seed: 0xffffffff, hash: 0x81f16f39 },
	{ bytes: [0xff, 0xff, 0xff, 0xff], seed: 0, hash: 0x76293b50 },
	{ bytes: [0x21, 0x43, 0x65, 0x87], seed: 0, hash: 0xf55b516b },
	{ bytes: [0x21, 0x43, 0x65, 0x87], seed: 0x5082edee, hash: 0x2362f9de },
	{ bytes: [0x21, 0x43], seed: 0, hash: 0xa0f7b07a },
	{ bytes: [0, 0, 0, 0], seed: 0, hash: 0x2362f9de },
	{ bytes: [0, 0], seed: 0, hash: 0x30f4c306 },
	{ bytes: ascii("aaaa"), seed: 0x9747b28c, hash: 0x5a97808a },
	{ bytes: ascii("abcd"), seed: 0x9747b28c, hash: 0xf0478627 },
	{ bytes: ascii("ab"), seed: 0x9747b28c, hash: 0x74875592 },
])("the published vector $bytes with seed $seed", ({ bytes, seed, hash }) => {
	expect(murmur3(textOf(bytes), seed)).toBe(hash);
});

test("one changed letter flips about half of the bits", () => {
	let flipped = 0;
	const trials = 4000;
	for (let i = 0; i < trials; i++) {
		let bits = murmur3(`comment-${i}/arrives`, 7) ^ murmur3(`comment-${i}/arriver`, 7);
		for (; bits !== 0; bits &= bits - 1) flipped++;
	}
	expect(flipped / trials).toBeGreaterThan(15.7);
	expect(flipped / trials).toBeLessThan(16.3);
});

test("every text has a hash of 32 unsigned bits", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), fc.integer(), (text, seed) => {
			const hash = murmur3(text, seed);
			expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
		}),
	);
});

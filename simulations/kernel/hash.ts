/**
 * MurmurHash3_x86_32 over the UTF-16LE bytes of a text: integer arithmetic only, so the same on every machine.
 * It passes SMHasher's tests of avalanche and bias; it is no defence against someone who wants a collision.
 *
 * @param text  any string; `text.length` code units of two bytes each
 * @param seed  32 bits
 * @returns 32 bits, unsigned
 * @see Austin Appleby, MurmurHash3 (public domain), https://github.com/aappleby/smhasher
 */
export function murmur3(text: string, seed: number): number {
	const pairs = text.length >> 1;
	let hash = seed | 0;
	for (let pair = 0; pair < pairs; pair++) {
		hash ^= scramble(text.charCodeAt(2 * pair) | (text.charCodeAt(2 * pair + 1) << 16));
		hash = (hash << 13) | (hash >>> 19);
		hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
	}
	if (text.length & 1) hash ^= scramble(text.charCodeAt(text.length - 1));
	return finish(hash ^ (text.length << 1));
}

function scramble(block: number): number {
	const product = Math.imul(block, 0xcc9e2d51);
	return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}

/** The finaliser: every bit of the input flips every bit of the output with a chance near one half. */
function finish(hash: number): number {
	let bits = hash ^ (hash >>> 16);
	bits = Math.imul(bits, 0x85ebca6b);
	bits ^= bits >>> 13;
	bits = Math.imul(bits, 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

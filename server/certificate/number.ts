/**
 * Numbers of certificates: 11 characters of Crockford's base32 (55 bits: nobody finds one by trying) and a check
 * character, shown as `7K3D-9QXM-2VTC`. Whoever types one in may use small letters, spaces, O for 0, I and L for 1.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;
const groupLength = 4;
const bitsEach = 5;

/** @param bytes  random, seven or more */
export function numberFrom(bytes: Uint8Array): string {
	const digits: number[] = [];
	let pool = 0;
	let bits = 0;
	for (const byte of bytes) {
		pool = (pool << 8) | byte;
		bits += 8;
		while (bits >= bitsEach) {
			bits -= bitsEach;
			digits.push((pool >> bits) & 31);
		}
		pool &= (1 << bits) - 1;
	}
	if (digits.length < length - 1) throw new RangeError(`${bytes.length} bytes are too few for a number; give 7.`);
	const data = digits.slice(0, length - 1);
	return [...data, checkOf(data)].map((digit) => alphabet[digit]).join("");
}

/** What somebody typed, as it is stored; null when it cannot be a number: then it was mistyped. */
export function readNumber(typed: string): string | null {
	const plain = typed
		.toUpperCase()
		.replace(/[\s\p{Pd}_.]/gu, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1");
	const digits = Array.from(plain, (character) => alphabet.indexOf(character));
	if (digits.length !== length || digits.includes(-1)) return null;
	return checkOf(digits.slice(0, -1)) === digits.at(-1) ? plain : null;
}

/** In groups, as people read it. */
export function shownNumber(number: string): string {
	return number.match(new RegExp(`.{1,${groupLength}}`, "g"))?.join("-") ?? "";
}

/**
 * Weighs each digit by another power of x in GF(2⁵), so that every single wrong character and every two that changed places
 * are noticed.
 */
function checkOf(data: readonly number[]): number {
	return data.reduce((sum, digit) => timesX(sum ^ digit), 0);
}

/** Modulo x⁵ + x² + 1, which is primitive: the powers of x repeat after 31 only. */
function timesX(value: number): number {
	const doubled = value << 1;
	return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

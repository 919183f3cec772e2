/**
 * exp, ln and powers from additions, multiplications and divisions alone. ECMAScript leaves the last digits of `Math.exp` and its like to each browser; these are the same everywhere.
 */

/** ln 2 in two parts, the first exact in 32 bits, so that k·ln2 loses nothing. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * e to the power of `x`, within 1 ulp.
 *
 * @see fdlibm e_exp.c (Sun Microsystems 1993, freely granted): x = k·ln2 + r, then a rational approximation on |r| ≤ ln2/2
 */
export function exp(x: number): number {
	if (Number.isNaN(x)) return x;
	if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
	if (x < -745.1332191019411) return 0;
	const k = Math.abs(x) > 0.34657359027997264 ? Math.trunc(x * Math.LOG2E + (x < 0 ? -0.5 : 0.5)) : 0;
	const high = x - k * ln2High;
	const low = k * ln2Low;
	const r = high - low;
	const t = r * r;
	const c =
		r -
		t *
			(0.16666666666666602 +
				t * (-0.0027777777777015593 + t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
	if (k === 0) return 1 - ((r * c) / (c - 2) - r);
	return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/**
 * Natural logarithm, within 1 ulp; −∞ of 0, NaN of negative numbers.
 *
 * @see fdlibm e_log.c: x = 2ᵏ·(1 + f) with √2/2 < 1 + f < √2, then a series in s = f/(2 + f)
 */
export function ln(x: number): number {
	if (Number.isNaN(x) || x < 0) return Number.NaN;
	if (x === 0) return Number.NEGATIVE_INFINITY;
	if (x === Number.POSITIVE_INFINITY) return x;
	let { mantissa, power: k } = split(x);
	if (mantissa > Math.SQRT2) {
		mantissa /= 2;
		k += 1;
	}
	const f = mantissa - 1;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
	const even = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
	const halfSquare = 0.5 * f * f;
	return k * ln2High - (halfSquare - (s * (halfSquare + odd + even) + k * ln2Low) - f);
}

/** `base` to the power of `exponent` for base ≥ 0, as exp(exponent · ln base): about |exponent · ln base| ulps off at worst. */
export function pow(base: number, exponent: number): number {
	if (exponent === 0) return 1;
	return base === 0 ? (exponent > 0 ? 0 : Number.POSITIVE_INFINITY) : exp(exponent * ln(base));
}

/** 2^512, 2^256, … 2: exact. */
const powersOfTwo = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1].map((bits) => ({ bits, value: powerOfTwo(bits) }));

/** x = mantissa · 2^power with 1 ≤ mantissa < 2, exactly; for finite x > 0. */
function split(x: number): { mantissa: number; power: number } {
	let mantissa = x;
	let power = 0;
	for (const { bits, value } of powersOfTwo) {
		while (mantissa >= value) {
			mantissa /= value;
			power += bits;
		}
		while (mantissa * value < 2) {
			mantissa *= value;
			power -= bits;
		}
	}
	return { mantissa, power };
}

/** 2^bits by repeated squaring, exact; 0 ≤ bits ≤ 1023. */
function powerOfTwo(bits: number): number {
	let result = 1;
	let square = 2;
	for (let rest = bits; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result *= square;
		square *= square;
	}
	return result;
}

/** x·2^power for −1075 ≤ power ≤ 1024; in two steps where 2^power itself has no normal double. */
function timesPowerOfTwo(x: number, power: number): number {
	if (power === 1024) return x * 2 * powerOfTwo(1023);
	if (power >= 0) return x * powerOfTwo(power);
	return power >= -1022 ? x / powerOfTwo(-power) : x / powerOfTwo(-power - 60) / powerOfTwo(60);
}

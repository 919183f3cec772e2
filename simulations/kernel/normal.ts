import { exp, ln } from "./math.ts";

/** Φ: the share of a standard normal below `z`. */
export function normalCdf(z: number): number {
	return 0.5 * erfc(-z * Math.SQRT1_2);
}

/**
 * Complementary error function, relative error about 1e-15.
 *
 * @see W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969); SPECFUN's CALERF
 */
export function erfc(x: number): number {
	if (Number.isNaN(x)) return x;
	const y = Math.abs(x);
	if (y <= 0.46875) return 1 - erfSmall(x);
	if (y > 26.543) return x < 0 ? 2 : 0;
	const tail = gaussian(y) * (y <= 4 ? ratio(middleTop, middleBottom, y) : farTail(y));
	return x < 0 ? 2 - tail : tail;
}

function erfSmall(x: number): number {
	return x * ratio(smallTop, smallBottom, x * x);
}

/** e^(−y²), with y split so that the square of its first part is exact. */
function gaussian(y: number): number {
	const coarse = Math.trunc(y * 16) / 16;
	return exp(-coarse * coarse) * exp(-(y - coarse) * (y + coarse));
}

function farTail(y: number): number {
	const inverse = 1 / (y * y);
	return (0.5641895835477563 - inverse * ratio(farTop, farBottom, inverse)) / y;
}

/** Quotient of two polynomials, coefficients from the constant term up. */
function ratio(top: readonly number[], bottom: readonly number[], x: number): number {
	return polynomial(top, x) / polynomial(bottom, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
	let sum = 0;
	for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
	return sum;
}

const smallTop = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const smallBottom = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const middleTop = [
	1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163, 8.883149794388377,
	0.5641884969886701, 2.1531153547440383e-8,
];
const middleBottom = [
	1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099, 117.69395089131238,
	15.744926110709835, 1,
];
const farTop = [
	0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236, 0.016315387137302097,
];
const farBottom = [0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1];

/**
 * Φ⁻¹: the z below which a share `p` of a standard normal lies, relative error about 1e-16; ±∞ at 0 and 1.
 *
 * @see M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988)
 */
export function normalQuantile(p: number): number {
	if (Number.isNaN(p) || p < 0 || p > 1) return Number.NaN;
	if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) return q * ratio(centreTop, centreBottom, 0.180625 - q * q);
	const r = Math.sqrt(-ln(q < 0 ? p : 1 - p));
	const z = r <= 5 ? ratio(shoulderTop, shoulderBottom, r - 1.6) : ratio(tailTop, tailBottom, r - 5);
	return q < 0 ? -z : z;
}

const centreTop = [
	3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
	2509.0809287301227,
];
const centreBottom = [
	1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852546,
];
const shoulderTop = [
	1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
	0.022723844989269184, 0.0007745450142783414,
];
const shoulderBottom = [
	1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
	1.0507500716444169e-9,
];
const tailTop = [
	6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
	0.000027115555687434876, 2.0103343992922881e-7,
];
const tailBottom = [
	1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7,
	2.0442631033899397e-15,
];

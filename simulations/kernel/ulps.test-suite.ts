const bits = new DataView(new ArrayBuffer(8));

/** How many doubles lie between two of one sign; 0 when they are equal. */
export function ulpsApart(a: number, b: number): number {
	return Math.abs(Number(place(a) - place(b)));
}

function place(x: number): bigint {
	bits.setFloat64(0, x);
	const raw = bits.getBigInt64(0);
	return raw < 0n ? -(raw & 0x7fffffffffffffffn) : raw;
}

/**
 * Where a thing that is dragged down a list lands.
 *
 * @param middles  of the list's items, from the top, in any unit
 * @param from     index of the dragged one
 * @param at       where its middle is now
 * @returns the index at which it stands when it is let go
 */
export function dropIndex(middles: readonly number[], from: number, at: number): number {
	return middles.filter((middle, index) => index !== from && middle < at).length;
}

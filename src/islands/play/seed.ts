/** Numbers of shifts: the same number brings the same comments, in the same order, to everybody. */

/** Engines key their chances by 32 bits. */
export const greatestSeed = 4_294_967_295;
/** Rolled ones are short enough to be told across a room. */
const greatestRolled = 99_999;

export type ReadSeed = { ok: true; seed: number | null } | { ok: false; code: "seed-not-a-number" | "seed-too-large" };

/** What somebody typed or an address holds; nothing typed is no number, which is fine. */
export function readSeed(text: string): ReadSeed {
	const trimmed = text.trim();
	if (trimmed === "") return { ok: true, seed: null };
	if (!/^\d+$/.test(trimmed)) return { ok: false, code: "seed-not-a-number" };
	const seed = Number(trimmed);
	return seed > greatestSeed ? { ok: false, code: "seed-too-large" } : { ok: true, seed };
}

/** @param random  32 bits of chance */
export function rollSeed(random: number = crypto.getRandomValues(new Uint32Array(1))[0] as number): number {
	return 1 + (random % greatestRolled);
}

/** What the address asks for, as it was typed. */
export function seedOf(search: string): string {
	return new URLSearchParams(search).get("seed") ?? "";
}

/** The address of this page with another number; null takes it away. What else the address says stays. */
export function withSeed(address: string, seed: number | null): string {
	const url = new URL(address);
	if (seed === null) url.searchParams.delete("seed");
	else url.searchParams.set("seed", String(seed));
	return `${url.pathname}${url.search}${url.hash}`;
}

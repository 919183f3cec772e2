import type { Chance } from "./chance.ts";

/** A write at a position, or a new size. */
type Change = { bytes: Buffer; position: number } | { size: number };

/** A file's content: what readers see, what is on the platter, and the changes that are not there yet. */
export class SimulatedFile {
	#live: Buffer;
	#durable: Buffer;
	#unsynced: Change[] = [];

	constructor(content: Buffer = Buffer.alloc(0)) {
		this.#live = content;
		this.#durable = content;
	}

	content(): Buffer {
		return Buffer.from(this.#live);
	}

	write(bytes: Buffer, position: number): void {
		this.#change({ bytes: Buffer.from(bytes), position });
	}

	truncate(size: number): void {
		this.#change({ size });
	}

	sync(): void {
		for (const change of this.#unsynced) this.#durable = apply(this.#durable, change);
		this.#unsynced = [];
	}

	/**
	 * As Linux does it: readers still see what was written, but no later sync will bring it to the platter.
	 *
	 * @param written whether it is there nevertheless, and only the report of it failed
	 */
	failToSync(written: boolean): void {
		if (written) this.sync();
		this.#unsynced = [];
	}

	after(keep: "all" | "none" | Chance): SimulatedFile {
		if (keep === "all") return new SimulatedFile(this.#live);
		let content = this.#durable;
		if (keep !== "none") for (const change of this.#unsynced) if (keep(2) === 0) content = apply(content, torn(change, keep));
		return new SimulatedFile(content);
	}

	#change(change: Change): void {
		this.#unsynced.push(change);
		this.#live = apply(this.#live, change);
	}
}

function apply(content: Buffer, change: Change): Buffer {
	if ("size" in change) return Buffer.concat([content, Buffer.alloc(Math.max(0, change.size - content.length))]).subarray(0, change.size);
	const { bytes, position } = change;
	const changed = Buffer.alloc(Math.max(content.length, position + bytes.length));
	content.copy(changed);
	bytes.copy(changed, position);
	return changed;
}

/** A part of a write, from the beginning or from a block in the middle: blocks reach the platter in any order. */
function torn(change: Change, chance: Chance): Change {
	if ("size" in change) return change;
	const { bytes, position } = change;
	const from = chance(3) === 0 ? chance(bytes.length + 1) : 0;
	const to = chance(2) === 0 ? bytes.length : from + chance(bytes.length - from + 1);
	return { bytes: bytes.subarray(from, to), position: position + from };
}

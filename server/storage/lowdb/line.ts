import { checksum } from "./document-text.ts";

/** A line of a journal: CRC-32 of the JSON, a space, the JSON, a line feed. */
export function toLine(json: string): string {
	return `${checksum(json)} ${json}\n`;
}

export interface ReadLines {
	values: readonly unknown[];
	/** Bytes up to the end of the last whole line; what follows is torn. */
	wholeBytes: number;
	/** Numbers of damaged lines before that, from 1. */
	damaged: readonly number[];
}

const lineFeed = 0x0a;

export function readLines(content: Buffer): ReadLines {
	const values: unknown[] = [];
	const damaged: number[] = [];
	let suspects: number[] = [];
	let wholeBytes = 0;
	let number = 0;
	for (let start = 0; start < content.length; ) {
		const end = content.indexOf(lineFeed, start);
		if (end < 0) break;
		number++;
		const line = fromLine(content.toString("utf8", start, end));
		if (line) {
			values.push(line.value);
			damaged.push(...suspects);
			suspects = [];
			wholeBytes = end + 1;
		} else suspects.push(number);
		start = end + 1;
	}
	return { values, wholeBytes, damaged };
}

function fromLine(line: string): { value: unknown } | null {
	const json = line.slice(9);
	if (line[8] !== " " || line.slice(0, 8) !== checksum(json)) return null;
	try {
		return { value: JSON.parse(json) };
	} catch {
		return null;
	}
}

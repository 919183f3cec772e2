import { crc32 } from "node:zlib";

/**
 * A document as its file holds it: one JSON object with the document and the CRC-32 of its compact JSON. Whoever mends
 * a document by hand deletes the `crc32` field: without it the document is taken as it is.
 */
export function toText(document: object): string {
	const json = JSON.stringify(document);
	return `{"crc32":"${checksum(json)}","document":${json}}\n`;
}

/** null when the text is not whole. */
export function fromText(text: string): object | null {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return null;
	}
	if (!isObject(file) || !("document" in file) || !isObject(file.document)) return null;
	if ("crc32" in file && file.crc32 !== checksum(JSON.stringify(file.document))) return null;
	return file.document;
}

/** CRC-32, eight hexadecimal digits. */
export function checksum(text: string): string {
	return crc32(text).toString(16).padStart(8, "0");
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}

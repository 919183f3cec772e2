/** Notes a mistake: file from the content folder, what is wrong and how to mend it. */
export type Fault = (file: string, reason: string) => void;

/** Reports ids without words and words without an id. */
export function sameKeys(file: string, name: string, ids: readonly string[], keys: readonly string[], fault: Fault): void {
	for (const id of ids)
		if (!keys.includes(id)) fault(file, `${name} lacks words for \`${id}\`. Write them, or remove the id from the facts.`);
	for (const key of keys)
		if (!ids.includes(key)) fault(file, `${name} has words for \`${key}\`, which the facts do not know. Remove them, or mend the id.`);
}

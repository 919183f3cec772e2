/** Control characters, unpaired surrogates, and marks that turn the direction of whatever follows. Tabs and line ends stay. */
const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** Text without what is not seen but changes what is: a figure must not read otherwise than it was measured. */
export function plain(text: string): string {
	return text.replace(/\r\n?/g, "\n").replace(unseen, "");
}

export type Passage = { kind: "paragraph"; lines: readonly string[] } | { kind: "list"; items: readonly string[] };

const item = /^\s*[-–•*]\s+(?=\S)/;

/** Paragraphs, parted by empty lines, and lists, whose lines begin with a dash. */
export function passagesOf(text: string): readonly Passage[] {
	return plain(text)
		.split(/\n[ \t]*\n/)
		.flatMap((part) => partsOf(part.split("\n").filter((line) => line.trim() !== "")));
}

function partsOf(lines: readonly string[]): readonly Passage[] {
	const passages: Passage[] = [];
	for (const line of lines) {
		const last = passages.at(-1);
		if (item.test(line)) {
			const text = line.replace(item, "").trim();
			if (last?.kind === "list") passages[passages.length - 1] = { kind: "list", items: [...last.items, text] };
			else passages.push({ kind: "list", items: [text] });
		} else if (last?.kind === "paragraph") passages[passages.length - 1] = { kind: "paragraph", lines: [...last.lines, line.trim()] };
		else passages.push({ kind: "paragraph", lines: [line.trim()] });
	}
	return passages;
}

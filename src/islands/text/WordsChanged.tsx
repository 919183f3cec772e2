import { diffWordsWithSpace } from "diff";

/** What changed from one text to another, word by word: struck through what went, underlined what came. */
export function WordsChanged({ before, after }: { before: string; after: string }) {
	let at = 0;
	return diffWordsWithSpace(before, after).map((part) => {
		at += part.value.length;
		if (part.added) return <ins key={`in${at}`}>{part.value}</ins>;
		if (part.removed) return <del key={`out${at}`}>{part.value}</del>;
		return <span key={at}>{part.value}</span>;
	});
}

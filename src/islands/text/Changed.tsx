import { diffWordsWithSpace } from "diff";
import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	before: string;
	after: string;
	/** `nothingWritten`, `nothingChanged`. */
	words: Words;
}

/** What a revision changed, word by word: struck through what went, underlined what came. */
export function Changed({ before, after, words }: Props) {
	if (before === after) return <p className="annotated-nothing">{t(words, after.trim() === "" ? "nothingWritten" : "nothingChanged")}</p>;
	let at = 0;
	return (
		<p className="annotated-text changed">
			{diffWordsWithSpace(before, after).map((part) => {
				at += part.value.length;
				if (part.added) return <ins key={`in${at}`}>{part.value}</ins>;
				if (part.removed) return <del key={`out${at}`}>{part.value}</del>;
				return <span key={at}>{part.value}</span>;
			})}
		</p>
	);
}

import { t, type Words } from "#src/i18n/t.ts";
import { WordsChanged } from "./WordsChanged.tsx";

interface Props {
	before: string;
	after: string;
	/** `nothingWritten`, `nothingChanged`. */
	words: Words;
}

/** What a revision changed in a text. */
export function Changed({ before, after, words }: Props) {
	if (before === after) return <p className="annotated-nothing">{t(words, after.trim() === "" ? "nothingWritten" : "nothingChanged")}</p>;
	return (
		<p className="annotated-text changed">
			<WordsChanged before={before} after={after} />
		</p>
	);
}

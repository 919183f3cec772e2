import { useMemo } from "react";
import { t } from "#src/i18n/t.ts";
import { useBench } from "./bench.ts";

interface PassageChoiceProps {
	/** The whole review. */
	whole: string;
	/** What of it is quoted. */
	passage: string;
	onPassage(passage: string): void;
}

interface Sentence {
	text: string;
	start: number;
	end: number;
}

/** The sentences of a review to quote a passage of, in one piece and word for word. */
export function PassageChoice({ whole, passage, onPassage }: PassageChoiceProps) {
	const { words, language } = useBench();
	const sentences = useMemo(() => sentencesOf(whole, language), [whole, language]);
	const start = whole.indexOf(passage);
	const chosen = start < 0 || passage === "" ? [] : sentences.filter((one) => one.start >= start && one.end <= start + passage.length);

	function choose(one: Sentence) {
		const first = chosen[0];
		const last = chosen.at(-1);
		// Inside the passage begins anew; beside it, the passage reaches that far.
		const [from, to] = !first || !last || chosen.includes(one) ? [one, one] : one.start < first.start ? [one, last] : [first, one];
		onPassage(whole.slice(from.start, to.end));
	}

	return (
		<fieldset className="pb-passage" data-field="words" tabIndex={-1}>
			<legend>{t(words, "quotePick")}</legend>
			<p className="hint">{t(words, "quotePickHint")}</p>
			<div className="pb-sentences">
				{sentences.map((one) => (
					<button key={one.start} type="button" className="pb-sentence" aria-pressed={chosen.includes(one)} onClick={() => choose(one)}>
						{one.text}
					</button>
				))}
			</div>
		</fieldset>
	);
}

function sentencesOf(whole: string, language: string): readonly Sentence[] {
	return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(whole)].flatMap(({ segment, index }) => {
		const text = segment.trim();
		const start = index + segment.indexOf(text);
		return text === "" ? [] : [{ text, start, end: start + text.length }];
	});
}

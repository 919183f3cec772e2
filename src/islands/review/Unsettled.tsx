import { t, type Words } from "#src/i18n/t.ts";
import type { ReviewText } from "#src/stores/review-text.ts";
import { CopyButton } from "../CopyButton.tsx";

interface Props {
	words: Words;
	/** What another tab of this curator saved meanwhile. */
	conflict: ReviewText | null;
	/** Text that has no review to go to any more. */
	aside: ReviewText | null;
	onResolve: (side: "here" | "elsewhere") => void;
	onDrop: () => void;
}

/** Text of the curator's that needs a choice, or a place to be copied from: none of it is ever lost. */
export function Unsettled({ words, conflict, aside, onResolve, onDrop }: Props) {
	return (
		<>
			{conflict && (
				<section className="notice notice--caution review-conflict">
					<h2>{t(words, "conflictTitle")}</h2>
					<p>
						{t(words, "conflictText", {
							notes: conflict.notes.length,
							summary: conflict.summary || t(words, "nothingWritten"),
						})}
					</p>
					<p className="row">
						<button type="button" className="button button--ink" onClick={() => onResolve("here")}>
							{t(words, "conflictHere")}
						</button>
						<button type="button" className="button" onClick={() => onResolve("elsewhere")}>
							{t(words, "conflictElsewhere")}
						</button>
					</p>
				</section>
			)}
			{aside && (
				<section className="aside">
					<p>{t(words, "asideText")}</p>
					<p className="conflict-text">{asideText(aside)}</p>
					<p className="row">
						<CopyButton words={words} text={asideText(aside)} />
						<button type="button" className="button button--small button--quiet" onClick={onDrop}>
							{t(words, "asideDiscard")}
						</button>
					</p>
				</section>
			)}
		</>
	);
}

function asideText({ summary, notes }: ReviewText): string {
	return [summary, ...notes.map((note) => `“${note.quote}”\n${note.text}`)].filter(Boolean).join("\n\n");
}

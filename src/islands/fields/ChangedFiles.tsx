import { captionText, parseAttachments } from "#content/fields/attachments.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { WordsChanged } from "../text/WordsChanged.tsx";
import { FileThing } from "./FileThing.tsx";

interface Props {
	before: string;
	after: string;
	words: Words;
}

/** What a revision changed among the files: new ones, captions word by word, and those that were taken out. */
export function ChangedFiles({ before, after, words }: Props) {
	const [old, now] = [parseAttachments(before), parseAttachments(after)];
	const gone = old.filter(({ id }) => !now.some((file) => file.id === id));
	if (now.length + gone.length === 0) return <p className="annotated-nothing">{t(words, "nothingAttached")}</p>;
	return (
		<div className="changed annotated annotated--files">
			{[...now, ...gone].map((file, index) => {
				const was = old.find(({ id }) => id === file.id);
				const isGone = index >= now.length;
				return (
					<figure key={file.id} className="file-figure">
						<FileThing words={words} id={file.id} n={index + 1} />
						<figcaption className="annotated-text">
							{isGone ? <del>{captionText(file)}</del> : <WordsChanged before={was ? captionText(was) : ""} after={captionText(file)} />}
							{(isGone || !was) && <span className="row-gone">{t(words, isGone ? "row-gone" : "file-new")}</span>}
						</figcaption>
					</figure>
				);
			})}
		</div>
	);
}

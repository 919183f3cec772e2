import { readable, readFiles } from "#content/fields/reading.ts";
import { t } from "#src/i18n/t.ts";
import { AnnotatedRow } from "../text/AnnotatedRow.tsx";
import type { Annotated } from "../text/AnnotatedText.tsx";
import { PassageText } from "../text/PassageText.tsx";
import { FileThing } from "./FileThing.tsx";

/** Files where they were attached, each with its caption and with the notes on it. */
export function AnnotatedFiles({ id, value, notes, words, strong = null, before, beside }: Annotated & { value: string }) {
	const text = readable({ kind: "files" }, value);
	const read = readFiles(value);
	if (read.length === 0) return <p className="annotated-nothing">{t(words, "nothingAttached")}</p>;
	return (
		<div className="annotated annotated--files">
			{read.map(({ file, ...caption }, index) => (
				<AnnotatedRow
					key={file.id}
					id={id}
					words={words}
					notes={notes.filter((note) => note.start >= caption.start && note.start < caption.end)}
					before={before?.(caption, index)}
					beside={beside?.(caption, index)}
				>
					<figure className="file-figure">
						<FileThing words={words} id={file.id} n={index + 1} />
						<figcaption className="annotated-text">
							<PassageText id={id} text={text} stretch={caption} notes={notes} words={words} strong={strong} />
						</figcaption>
					</figure>
				</AnnotatedRow>
			))}
		</div>
	);
}

import { useId, useState } from "react";
import { fileLimits, mediaTypes } from "#content/fields/attachments.ts";
import type { FilesField } from "#content/fields/settings.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { EditorFoot } from "./EditorFoot.tsx";
import { FileButton } from "./FileButton.tsx";
import { FileThing } from "./FileThing.tsx";
import { RowTools } from "./RowTools.tsx";
import { useFiles } from "./use-files.ts";
import { WaitingFiles } from "./WaitingFiles.tsx";

interface Props {
	field: FilesField;
	words: Words;
	value: string;
	/** Say where words are missing. */
	strict: boolean;
	onText: (text: string) => void;
	onLeave: () => void;
}

/** Files chosen, dropped or pasted, each with its caption; moved, replaced and taken out by buttons. */
export function FilesEditor({ field, words, value, strict, onText, onLeave }: Props) {
	const id = useId();
	const [over, setOver] = useState(false);
	const { desk, root, files, waiting, free, ...actions } = useFiles({ field, words, value, onText });
	const types = field.accept.flatMap((kind) => mediaTypes[kind]);
	if (desk.visitor && files.length === 0) {
		return (
			<p className="notice">
				{t(words, "file-visitor")} <a href={`/sign-up/?next=${desk.here}`}>{t(words, "file-visitor-go")}</a>
			</p>
		);
	}
	const dropped = (data: DataTransfer) => {
		if (desk.visitor || data.files.length === 0) return false;
		actions.take([...data.files]);
		return true;
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts to the button in it
		<div
			ref={root}
			className={over ? "files-field files-field--over" : "files-field"}
			onDragOver={(event) => {
				if (!event.dataTransfer.types.includes("Files")) return;
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				setOver(false);
				if (dropped(event.dataTransfer)) event.preventDefault();
			}}
			onPaste={(event) => {
				if (dropped(event.clipboardData)) event.preventDefault();
			}}
		>
			{files.length > 0 && (
				<ol className="files plain-list">
					{files.map((file, index) => {
						const name = t(words, "file-name", { n: index + 1 });
						return (
							<li key={file.id} className="file-card" data-file={file.id}>
								<FileThing words={words} id={file.id} n={index + 1} />
								<div className="file-words">
									<label className="cell-label" htmlFor={`${id}-${file.id}`}>
										{t(words, field.captions === "required" ? "file-caption" : "file-caption-optional", { n: index + 1 })}
									</label>
									<textarea
										id={`${id}-${file.id}`}
										className="input cell-input"
										rows={2}
										maxLength={1000}
										spellCheck
										value={file.caption}
										aria-invalid={(strict && field.captions === "required" && file.caption.trim() === "") || undefined}
										onChange={({ target }) => actions.caption(file.id, target.value)}
										onBlur={onLeave}
									/>
									<div className="file-acts">
										<FileButton
											types={types}
											several={false}
											className="button button--small"
											onFiles={(chosen) => actions.take(chosen, file.id)}
										>
											{t(words, "file-replace")}
											<span className="visually-hidden">: {name}</span>
										</FileButton>
										<RowTools
											words={words}
											name={name}
											first={index === 0}
											last={index === files.length - 1}
											onMove={(by) => actions.move(file.id, by)}
											onRemove={() => actions.remove(file.id)}
										/>
									</div>
								</div>
							</li>
						);
					})}
				</ol>
			)}
			<WaitingFiles words={words} errors={desk.errors} waiting={waiting} onRetry={desk.retry} onDrop={desk.drop} />
			<EditorFoot words={words} canUndo={actions.canUndo} onUndo={actions.undo} said={actions.said}>
				<FileButton types={types} several={free > 1} disabled={free <= 0} adds className="button button--small" onFiles={actions.take}>
					{t(words, `file-add-${field.accept.length > 1 ? "file" : field.accept[0]}`)}
				</FileButton>
			</EditorFoot>
			<p className="hint grid-hint">
				{t(words, `file-takes-${field.accept.length > 1 ? "file" : field.accept[0]}`, { megabytes: fileLimits.bytes / 1_000_000 })}{" "}
				{tn(words, "file-count", files.length, { most: field.max })}
			</p>
		</div>
	);
}

import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Composing } from "#src/stores/review.ts";
import { stretchesAt } from "./reading.ts";

interface Props {
	words: Words;
	composing: Composing;
	/** Text of the whole field. */
	text: string;
	onText: (text: string) => void;
	onPassage: (start: number, end: number) => void;
	onAdd: () => void;
	onCancel: () => void;
}

/** A comment being written. What it is about can be narrowed to a sentence without a mouse. */
export function Composer({ words, composing, text, onText, onPassage, onAdd, onCancel }: Props) {
	const id = useId();
	const area = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		area.current?.focus();
	}, []);
	const stretches = stretchesAt(text, composing);
	const chosen = stretches.findIndex((span) => span.start === composing.start && span.end === composing.end);
	const short = (start: number, end: number) => {
		const passage = text.slice(start, end).replace(/\s+/g, " ");
		return passage.length > 60 ? `${passage.slice(0, 58)}…` : passage;
	};

	function keys(event: KeyboardEvent) {
		if (event.key === "Escape") onCancel();
		else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onAdd();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to here
		<div className="note-composer" onKeyDown={keys}>
			{(stretches.length > 1 || chosen === -1) && (
				<div className="field">
					<label htmlFor={`${id}-about`}>{t(words, "commentAbout")}</label>
					<select
						id={`${id}-about`}
						className="input composer-about"
						value={chosen}
						onChange={(event) => {
							const span = stretches[Number(event.target.value)];
							if (span) onPassage(span.start, span.end);
						}}
					>
						{chosen === -1 && <option value={-1}>{t(words, "aboutSelection", { text: short(composing.start, composing.end) })}</option>}
						{stretches.map((span, index) => (
							<option key={`${span.start}-${span.end}`} value={index}>
								{index === 0 ? t(words, "aboutParagraph") : t(words, "aboutSentence", { n: index, text: short(span.start, span.end) })}
							</option>
						))}
					</select>
				</div>
			)}
			<div className="field">
				<label htmlFor={`${id}-text`}>{t(words, composing.id ? "commentChange" : "comment")}</label>
				<textarea
					id={`${id}-text`}
					ref={area}
					className="input"
					rows={3}
					maxLength={4000}
					value={composing.text}
					onChange={(event) => onText(event.target.value)}
				/>
			</div>
			<div className="row composer-row">
				<button type="button" className="button button--small button--ink" aria-keyshortcuts="Control+Enter" onClick={onAdd}>
					{t(words, composing.id ? "commentSave" : "commentAdd")}
				</button>
				<button type="button" className="button button--small button--quiet" onClick={onCancel}>
					{t(words, "commentCancel")}
				</button>
			</div>
		</div>
	);
}

import { useId } from "react";
import { countWords } from "#content/words.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { AssignmentBrief } from "./brief.ts";
import type { Remark } from "./readiness.ts";

interface Props {
	field: AssignmentBrief["fields"][number];
	words: Words;
	value: string;
	remarks: readonly Remark[];
	/** Say also what is missing, not only what could be better: after a try to hand in. */
	strict: boolean;
	onText: (text: string) => void;
	onLeave: () => void;
}

/** One field of the work, with its count of words and what can be said of it already. */
export function FieldEditor({ field, words, value, remarks, strict, onText, onLeave }: Props) {
	const id = useId();
	const n = countWords(value);
	const shown = remarks.filter((remark) => remark.text !== null || strict || remark.key === "field-too-long");
	const invalid = shown.some((remark) => remark.stops);
	const asks = field.minWords > 0 ? "countFromTo" : "countTo";
	const input = {
		id,
		className: "input",
		value,
		"aria-invalid": invalid || undefined,
		"aria-describedby": `${id}-hint ${id}-count ${id}-remarks`,
		"data-field": field.id,
		spellCheck: true,
		onChange: (event: { target: { value: string } }) =>
			onText(field.kind === "text" ? event.target.value : event.target.value.replace(/\s*\n\s*/g, " ")),
		onBlur: onLeave,
	} as const;
	return (
		<div className="field work-field">
			<label htmlFor={id}>
				{field.label}
				{!field.required && <span className="criterion-weight"> {t(words, "optional")}</span>}
			</label>
			<p className="hint" id={`${id}-hint`}>
				{field.hint}
			</p>
			{field.kind === "text" ? (
				<textarea {...input} rows={9} maxLength={40_000} />
			) : field.kind === "url" ? (
				<input {...input} type="url" inputMode="url" maxLength={2000} />
			) : (
				<textarea {...input} className="input work-line" rows={1} maxLength={2000} />
			)}
			<p className="work-count" id={`${id}-count`}>
				{field.kind === "url" ? "" : `${tn(words, "words", n)} · ${t(words, asks, { least: field.minWords, most: field.maxWords })}`}
			</p>
			<ul className="work-remarks plain-list" id={`${id}-remarks`}>
				{shown.map((remark) => (
					<li key={remark.id} className={remark.stops ? "work-remark work-remark--stops" : "work-remark"}>
						{remark.text === null ? t(words, remark.key, remark.variables) : `${t(words, remark.key)} ${remark.text}`}
					</li>
				))}
			</ul>
		</div>
	);
}

import { useId } from "react";
import { gridOf } from "#content/fields/grid-of.ts";
import { wordsIn } from "#content/fields/reading.ts";
import { parseRows } from "#content/fields/rows.ts";
import { countWords } from "#content/words.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { FilesEditor } from "../fields/FilesEditor.tsx";
import { GridEditor } from "../fields/GridEditor.tsx";
import type { AssignmentBrief } from "./brief.ts";
import { PortfolioField } from "./PortfolioField.tsx";
import { Remarks } from "./Remarks.tsx";
import type { Remark } from "./readiness.ts";

interface Props {
	field: AssignmentBrief["fields"][number];
	words: Words;
	value: string;
	remarks: readonly Remark[];
	/** Say also what is missing, not only what could be better, and what stops above the field: after a try to hand in. */
	strict: boolean;
	onText: (text: string) => void;
	onLeave: () => void;
}

/** One field of the work, with its count of words and what can be said of it already. */
export function FieldEditor({ field, words, value, remarks, strict, onText, onLeave }: Props) {
	const id = useId();
	const grid = gridOf(field);
	const n = countWords(grid ? wordsIn(grid, parseRows(value).rows) : value);
	const shown = remarks.filter((remark) => remark.text !== null || strict || remark.key === "field-too-long");
	const invalid = shown.some((remark) => remark.stops);
	const above = strict ? shown.filter((remark) => remark.stops) : [];
	const below = shown.filter((remark) => !above.includes(remark));
	const described = `${id}-hint ${above.length > 0 ? `${id}-stops ` : ""}${id}-remarks`;
	const asks = field.minWords > 0 ? "countFromTo" : "countTo";
	const input = {
		id,
		className: "input",
		value,
		"aria-invalid": invalid || undefined,
		"aria-describedby": `${described} ${id}-count`,
		"data-field": field.id,
		spellCheck: true,
		onChange: (event: { target: { value: string } }) =>
			onText(field.kind === "text" ? event.target.value : event.target.value.replace(/\s*\n\s*/g, " ")),
		onBlur: onLeave,
	} as const;
	if (field.kind === "portfolio") return <PortfolioField field={field} words={words} />;
	if (grid || field.kind === "files") {
		return (
			<fieldset className="field work-field work-field--cells" data-field={field.id} tabIndex={-1} aria-describedby={described}>
				<legend>
					{field.label}
					{!field.required && <span className="criterion-weight"> {t(words, "optional")}</span>}
				</legend>
				<p className="hint" id={`${id}-hint`}>
					{field.hint}
				</p>
				{above.length > 0 && <Remarks words={words} id={`${id}-stops`} remarks={above} />}
				{field.kind === "files" ? (
					<FilesEditor field={field} words={words} value={value} strict={strict} onText={onText} onLeave={onLeave} />
				) : (
					<>
						<GridEditor
							field={field}
							words={words}
							value={value}
							wrong={strict ? remarks.flatMap((remark) => remark.cells) : []}
							onText={onText}
							onLeave={onLeave}
						/>
						<p className="work-count">{`${tn(words, "words", n)} · ${t(words, asks, { least: field.minWords, most: field.maxWords })}`}</p>
					</>
				)}
				<Remarks words={words} id={`${id}-remarks`} remarks={below} />
			</fieldset>
		);
	}
	return (
		<div className="field work-field">
			<label htmlFor={id}>
				{field.label}
				{!field.required && <span className="criterion-weight"> {t(words, "optional")}</span>}
			</label>
			<p className="hint" id={`${id}-hint`}>
				{field.hint}
			</p>
			{above.length > 0 && <Remarks words={words} id={`${id}-stops`} remarks={above} />}
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
			<Remarks words={words} id={`${id}-remarks`} remarks={below} />
		</div>
	);
}

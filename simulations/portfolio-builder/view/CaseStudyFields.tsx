import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { withEvidence } from "../editing/from-evidence.ts";
import { evidenceFor } from "../vouch.ts";
import { useBench } from "./bench.ts";
import { EvidenceChoice } from "./EvidenceChoice.tsx";
import { FigureRows } from "./FigureRows.tsx";
import { type FieldsOf, most } from "./fields.ts";
import { PictureField } from "./PictureField.tsx";
import { TextField } from "./TextField.tsx";

/** A piece of work: what stands behind it first, since its title, figures and line come from there. */
export function CaseStudyFields({ block, onBlock }: FieldsOf<"case-study">) {
	const { words, evidence } = useBench();
	const id = useId();
	const behind = evidenceFor(block.evidence, evidence);
	const line = (field: "title" | "client", label: string, hint?: string) => (
		<TextField
			field={field}
			label={t(words, label)}
			hint={hint}
			placeholder={t(words, `ph-${label}`)}
			value={block[field]}
			most={most.line}
			onText={(text) => onBlock({ ...block, [field]: text }, { field, text })}
		/>
	);
	const part = (field: "problem" | "did" | "result") => (
		<TextField
			field={field}
			label={t(words, field)}
			placeholder={t(words, `ph-${field}`)}
			value={block[field]}
			most={most.text}
			long
			onText={(text) => onBlock({ ...block, [field]: text }, { field, text })}
		/>
	);
	return (
		<>
			<EvidenceChoice
				label={t(words, "behind")}
				hint={t(words, "behindHint")}
				value={block.evidence}
				onEvidence={(chosen) => onBlock(withEvidence(block, chosen))}
			/>
			{line("title", "caseTitle")}
			{line("client", "caseClient", t(words, "caseClientHint"))}
			{part("problem")}
			{part("did")}
			{part("result")}
			<FigureRows block={block} behind={behind} onBlock={onBlock} />
			{behind && behind.series.length > 0 && (
				<div className="field pb-field">
					<label htmlFor={`${id}-plot`}>{t(words, "plot")}</label>
					<select
						id={`${id}-plot`}
						className="input"
						data-field="plot"
						value={block.plot ?? ""}
						onChange={({ target }) => onBlock({ ...block, plot: target.value || null })}
					>
						<option value="">{t(words, "plotNone")}</option>
						{behind.series.map((series) => (
							<option key={series.id} value={series.id}>
								{series.label}
							</option>
						))}
					</select>
				</div>
			)}
			<PictureField picture={block.picture} onPicture={(picture, typing) => onBlock({ ...block, picture }, typing)} />
		</>
	);
}

import { memo } from "react";
import { t } from "#src/i18n/t.ts";
import { freeId } from "../editing/edit.ts";
import type { PortfolioDocument } from "../schema.ts";
import { useBench } from "./bench.ts";
import { most, withItem, withoutItem } from "./fields.ts";
import { TextField } from "./TextField.tsx";

type Resume = PortfolioDocument["resume"];
type Part = "languages" | "work" | "education";

/** The columns of each part, the parts' limits as the schema has them, and a row in which nothing is written. */
const parts = {
	languages: { columns: ["name", "level"], most: 12, blank: { name: "", level: "" }, title: "resumeLanguages", add: "addLanguage" },
	work: {
		columns: ["who", "role", "from", "to", "did"],
		most: 20,
		blank: { who: "", role: "", from: "", to: "", did: "" },
		title: "resumeWork",
		add: "addWork",
	},
	education: {
		columns: ["who", "what", "from", "to"],
		most: 12,
		blank: { who: "", what: "", from: "", to: "" },
		title: "resumeEducation",
		add: "addEducation",
	},
} as const;

const labelOf = (column: string) => `row${column.charAt(0).toUpperCase()}${column.slice(1)}`;

/** What a résumé has beside the blocks. */
export const ResumeFields = memo(function ResumeFields({ resume }: { resume: Resume }) {
	const { words, edit } = useBench();
	const set = (next: Resume, typing?: { field: string; text: string }) =>
		edit((document) => ({ ...document, resume: next }), "resume", typing && { ...typing, field: `resume ${typing.field}` });
	return (
		<>
			<p className="soft small">{t(words, "resumeText")}</p>
			<TextField
				field="place"
				label={t(words, "resumePlace")}
				placeholder={t(words, "ph-resumePlace")}
				value={resume.place}
				most={most.line}
				onText={(place) => set({ ...resume, place }, { field: "place", text: place })}
			/>
			{(Object.keys(parts) as Part[]).map((part) => (
				<fieldset className="pb-group" key={part}>
					<legend>{t(words, parts[part].title)}</legend>
					{rowsOf(resume, part).map((row) => (
						<div className="pb-row" key={row.id}>
							{parts[part].columns.map((column) => (
								<TextField
									key={column}
									field={`${column} ${row.id}`}
									label={t(words, labelOf(column))}
									hint={column === "to" ? t(words, "rowToHint") : undefined}
									placeholder={t(words, `ph-${labelOf(column)}`) || undefined}
									value={row[column] ?? ""}
									most={column === "did" ? most.text : most.line}
									long={column === "did"}
									onText={(text) =>
										set(withRows(resume, part, withItem(rowsOf(resume, part), row.id, { [column]: text })), {
											field: `${part} ${column} ${row.id}`,
											text,
										})
									}
								/>
							))}
							<button
								type="button"
								className="button button--small button--quiet"
								aria-label={t(words, "removeRow", { name: row.name || row.who || t(words, parts[part].title) })}
								onClick={() => set(withRows(resume, part, withoutItem(rowsOf(resume, part), row.id)))}
							>
								{t(words, "remove")}
							</button>
						</div>
					))}
					{resume[part].length < parts[part].most && (
						<p>
							<button
								type="button"
								className="button button--small"
								onClick={() => {
									const rows = rowsOf(resume, part);
									set(
										withRows(resume, part, [...rows, { ...parts[part].blank, id: freeId(rows, part === "languages" ? "language" : part) }]),
									);
								}}
							>
								{t(words, parts[part].add)}
							</button>
						</p>
					)}
				</fieldset>
			))}
		</>
	);
});

type Row = { id: string } & Readonly<Record<string, string>>;
const rowsOf = (resume: Resume, part: Part) => resume[part] as readonly Row[];
const withRows = (resume: Resume, part: Part, rows: readonly Row[]) => ({ ...resume, [part]: rows }) as Resume;

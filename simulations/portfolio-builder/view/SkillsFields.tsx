import { t } from "#src/i18n/t.ts";
import { freeId } from "../editing/edit.ts";
import { evidenceFor } from "../vouch.ts";
import { useBench } from "./bench.ts";
import { EvidenceChoice } from "./EvidenceChoice.tsx";
import { type FieldsOf, most, withItem, withoutItem } from "./fields.ts";
import { TextField } from "./TextField.tsx";

/** Skills that a block takes, and suggestions that are read. */
const mostSkills = 24;
const mostSuggested = 6;

/** What one can do, each with what shows it; what the evidence shows is offered first. */
export function SkillsFields({ block, onBlock }: FieldsOf<"skills">) {
	const { words, evidence } = useBench();
	const { items } = block;
	const named = new Set(items.map(({ name }) => name.trim().toLowerCase()));
	const shown = new Map(evidence.flatMap((one) => one.skills.map((skill) => [skill, one] as const)));
	const suggested = [...shown].filter(([skill]) => !named.has(skill.toLowerCase())).slice(0, mostSuggested);
	const add = (name: string, behind: (typeof evidence)[number] | null) =>
		onBlock({
			...block,
			items: [
				...items,
				{ id: freeId(items, "skill"), name: name.slice(0, most.line), note: "", evidence: behind && { kind: behind.kind, id: behind.id } },
			],
		});
	return (
		<>
			{items.map((item, n) => {
				const name = item.name.trim() || t(words, "skill", { n: n + 1 });
				const line = (field: "name" | "note", label: string) => (
					<TextField
						field={`${field} ${item.id}`}
						label={t(words, label)}
						placeholder={t(words, `ph-${label}`)}
						value={item[field]}
						most={most.line}
						onText={(text) =>
							onBlock({ ...block, items: withItem(items, item.id, { [field]: text }) }, { field: `${field} ${item.id}`, text })
						}
					/>
				);
				return (
					<fieldset className="pb-group" key={item.id}>
						<legend>{name}</legend>
						{line("name", "skillName")}
						{line("note", "skillNote")}
						<EvidenceChoice
							label={t(words, "skillEvidence")}
							value={item.evidence}
							onEvidence={(chosen) =>
								onBlock({ ...block, items: withItem(items, item.id, { evidence: chosen && { kind: chosen.kind, id: chosen.id } }) })
							}
						/>
						<p className="pb-group-foot">
							{evidenceFor(item.evidence, evidence) && <span className="pb-mark">{t(words, "skillShown")}</span>}
							<button
								type="button"
								className="button button--small button--quiet"
								aria-label={t(words, "removeSkill", { name })}
								onClick={() => onBlock({ ...block, items: withoutItem(items, item.id) })}
							>
								{t(words, "remove")}
							</button>
						</p>
					</fieldset>
				);
			})}
			{items.length < mostSkills && (
				<div className="pb-add-line">
					<button type="button" className="button button--small" data-field="items" onClick={() => add("", null)}>
						{t(words, "addSkill")}
					</button>
				</div>
			)}
			{items.length < mostSkills && suggested.length > 0 && (
				<fieldset className="pb-chips">
					<legend>{t(words, "suggested")}</legend>
					{suggested.map(([skill, one]) => (
						<button
							key={skill}
							type="button"
							className="pb-chip"
							aria-label={t(words, "suggestAdd", { name: skill })}
							onClick={() => add(skill, one)}
						>
							+ {skill}
						</button>
					))}
				</fieldset>
			)}
		</>
	);
}

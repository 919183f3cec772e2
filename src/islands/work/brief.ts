import type { Assignment, AssignmentWords } from "#content/assignment-schema.ts";
import type { CellWords } from "#content/fields/labels.ts";
import type { CriterionWords } from "../rubric/LevelChoice.tsx";

/** An assignment as the workspace and the review desk need it: structure and words of each part together. */
export interface AssignmentBrief {
	id: string;
	title: string;
	fields: readonly (Assignment["fields"][number] & { label: string; hint: string; cellWords: CellWords })[];
	criteria: readonly CriterionWords[];
	prechecks: Assignment["prechecks"];
	/** Pre-check id → what to mend. */
	precheckWords: Readonly<Record<string, string>>;
}

export function briefOf({ assignment, words }: { assignment: Assignment; words: AssignmentWords }): AssignmentBrief {
	return {
		id: assignment.id,
		title: words.title,
		fields: assignment.fields.map((field) => {
			const { label = field.id, hint = "", ...cellWords } = words.fields[field.id] ?? {};
			return { ...field, label, hint, cellWords };
		}),
		criteria: assignment.rubric.map(({ id, weight }) => ({
			id,
			weight,
			title: words.rubric[id]?.title ?? id,
			levels: words.rubric[id]?.levels ?? ["", "", "", ""],
		})),
		prechecks: assignment.prechecks,
		precheckWords: words.prechecks,
	};
}

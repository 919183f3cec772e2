import type { CellPlace } from "#content/fields/grid-faults.ts";
import { fieldKinds } from "#content/fields/kinds.ts";
import { factsInWords } from "#content/fields/labels.ts";
import { fieldFaults, runPrechecks } from "#content/prechecks.ts";
import { type Draft, same } from "#src/stores/draft.ts";
import type { WorkState } from "#src/stores/work.ts";
import type { WaitingView } from "#src/stores/work-files.ts";
import type { AssignmentBrief } from "./brief.ts";

/** Something said about a draft before a person reads it. `stops` ones keep it from being handed in. */
export interface Remark {
	id: string;
	/** What it is about: a field or a criterion, which may have the same id. */
	part: "field" | "criterion";
	about: string;
	stops: boolean;
	/** Key of the words, with its variables; or the words themselves, for pre-checks. */
	key: string;
	variables: Readonly<Record<string, string | number>>;
	text: string | null;
	/** Cells that it is about. */
	cells: readonly CellPlace[];
}

/**
 * What is missing and what could be better, in the order of the work. Hints come only for fields that have text: nobody
 * is told what is wrong with what they have not begun.
 *
 * @param waiting  files that are not on the server, without which nothing is handed in unawares
 */
export function remarksOn(
	brief: AssignmentBrief,
	{ fields, selfAssessment }: Draft,
	waiting: readonly Pick<WaitingView, "key" | "field" | "name">[] = [],
): readonly Remark[] {
	// What the server takes from what it keeps is not written here.
	const written = brief.fields.filter(({ kind }) => !fieldKinds[kind].taken);
	const faults = fieldFaults({ fields: written }, fields);
	const checks = runPrechecks({ prechecks: brief.prechecks, fields: [...brief.fields] }, fields);
	return [
		...written.flatMap((field) => [
			...faults
				.filter((fault) => fault.field === field.id)
				.map(({ fault, words, minWords, maxWords, cells, facts }) => ({
					id: `${field.id}-${fault}`,
					part: "field" as const,
					about: field.id,
					stops: true,
					key: fault,
					variables: { label: field.label, words, least: minWords, most: maxWords, ...factsInWords(field.cellWords, facts, cells) },
					text: null,
					cells,
				})),
			...waiting
				.filter((file) => file.field === field.id)
				.map(({ key, name }) => ({
					id: key,
					part: "field" as const,
					about: field.id,
					stops: true,
					key: "files-waiting",
					variables: { label: field.label, name },
					text: null,
					cells: [],
				})),
			...checks
				.filter((check) => check.field === field.id && !check.ok && (fields[field.id] ?? "").trim() !== "")
				.map((check) => ({
					id: check.id,
					part: "field" as const,
					about: field.id,
					stops: check.blocks,
					key: check.blocks ? "check-stops" : "check-hint",
					variables: {},
					text: brief.precheckWords[check.id] ?? "",
					cells: [],
				})),
		]),
		...brief.criteria
			.filter((criterion) => selfAssessment[criterion.id] === undefined)
			.map((criterion) => ({
				id: criterion.id,
				part: "criterion" as const,
				about: criterion.id,
				stops: true,
				key: "level-missing",
				variables: { label: criterion.title },
				text: null,
				cells: [],
			})),
	];
}

/** The remarks on one part of the work. */
export function remarksOf(remarks: readonly Remark[], part: Remark["part"], id: string): readonly Remark[] {
	return remarks.filter((remark) => remark.part === part && remark.about === id);
}

/** The revision that came back, while the work is still as it was then; null as soon as that cannot be said. */
export function unchangedSince(brief: AssignmentBrief, { work, ...here }: Pick<WorkState, "work" | keyof Draft>): number | null {
	const last = work?.state === "returned" ? work.revisions.at(-1) : undefined;
	// What the server takes from elsewhere may have changed there.
	if (!last || brief.fields.some(({ kind }) => fieldKinds[kind].taken)) return null;
	return same(here, last) ? last.number : null;
}

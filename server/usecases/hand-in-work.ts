import type { Assignment, AssignmentWords } from "#content/assignment-schema.ts";
import { factsInWords } from "#content/fields/labels.ts";
import { fieldFaults, runPrechecks } from "#content/prechecks.ts";
import type { Deps } from "../deps.ts";
import { fieldsWithLostFiles } from "../fields/attached-files.ts";
import { takeFields } from "../fields/taken.ts";
import { fill } from "../fill.ts";
import type { Issues } from "../issues.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Revision, Submission } from "../storage/port.ts";
import type { WorkView } from "../wire/work.ts";
import { reasonAgainstEditing } from "./save-draft.ts";
import { fileKey } from "./sweep-files.ts";
import { workView } from "./work-view.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "turns">;

interface HandIn {
	accountId: string;
	assignmentId: string;
	version: number;
}

/**
 * Hands the saved draft in as the next revision.
 *
 * Refuses `work-not-ready` with a path for each field (`fields.audit`) or criterion (`selfAssessment.care`) that is not as
 * the assignment asks, for files that are not there, and for pre-checks that block. What the server keeps itself, such as a
 * portfolio, it takes as saved.
 */
export function handInWork(deps: Needs, { accountId, assignmentId, version }: HandIn): Promise<Outcome<WorkView>> {
	// Nothing is swept away between the look at its files and the revision that names them.
	return deps.turns.takeAll([`work ${accountId} ${assignmentId}`, fileKey(accountId)], async () => {
		const { storage, catalog, clock } = deps;
		const entry = catalog.assignments.get(assignmentId);
		const before = entry && (await storage.submissionFor(accountId, assignmentId));
		if (!entry || !before) return refuse("not-found");
		const refusal = reasonAgainstEditing(before);
		if (refusal) return refusal;
		if (version !== before.version) return refuse("newer-elsewhere");
		const taken = await takeFields(deps, accountId, entry.assignment);
		const draft = { ...before.draft, fields: { ...before.draft.fields, ...taken.fields } };
		const words = { ...catalog.ui.get("fields"), ...catalog.ui.get("errors") };
		const lost = await fieldsWithLostFiles(deps, accountId, entry.assignment, draft.fields);
		const issues = [...missing(entry, draft, words), ...lost.map((field) => lostFile(entry, field, words)), ...taken.issues];
		if (issues.length > 0) return refuse("work-not-ready", { issues });

		const { fields, selfAssessment } = draft;
		const handedIn = { number: before.revisions.length + 1, handedInAt: clock.now().toISOString(), fields, selfAssessment };
		const isPlain = Object.keys(taken.attached).length === 0;
		const revision: Revision = isPlain ? handedIn : { ...handedIn, attached: taken.attached };
		const after: Submission = { ...before, version: version + 1, state: "handed-in", revisions: [...before.revisions, revision] };
		return (await storage.saveSubmission(after)) ? accept(await workView(deps, after)) : refuse("newer-elsewhere");
	});
}

type Entry = { assignment: Assignment; words: AssignmentWords };

function lostFile({ words }: Entry, field: string, messages: Readonly<Record<string, string>>): Issues[number] {
	const label = words.fields[field]?.label ?? field;
	return { path: `fields.${field}`, message: fill(messages["files-lost"] ?? "files-lost", { label }) };
}

function missing(
	{ assignment, words }: Entry,
	{ fields, selfAssessment }: Submission["draft"],
	messages: Readonly<Record<string, string>>,
): Issues {
	const faults = fieldFaults(assignment, fields).map(({ field, fault, words: count, minWords, maxWords, cells, facts }) => ({
		path: [`fields.${field}`, ...cells.slice(0, 1).map(({ rowId, column }) => `${rowId}.${column}`)].join("."),
		message: fill(messages[fault] ?? fault, {
			label: words.fields[field]?.label ?? field,
			count,
			minWords,
			maxWords,
			...factsInWords(words.fields[field] ?? {}, facts, cells),
		}),
	}));
	const failed = runPrechecks(assignment, fields).filter(({ ok, blocks }) => blocks && !ok);
	const unassessed = assignment.rubric.filter(({ id }) => !Object.hasOwn(selfAssessment, id));
	return [
		...faults,
		...failed.map(({ id, field }) => ({ path: `fields.${field}`, message: words.prechecks[id] ?? id })),
		...unassessed.map(({ id }) => ({ path: `selfAssessment.${id}`, message: messages["not-self-assessed"] ?? id })),
	];
}

import type { Assignment } from "#content/assignment-schema.ts";
import { readableFields } from "#content/fields/reading.ts";
import type { Issues } from "../issues.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Revision } from "../storage/port.ts";
import type { ReviewView } from "../wire/reviews.ts";
import type { ReviewNote } from "../wire/work.ts";
import { changeReview, held, type Needs, type Reviewing } from "./change-review.ts";
import { unknown } from "./save-draft.ts";

export interface ReviewDraft {
	/** The version last seen. */
	version: number;
	levels: Readonly<Record<string, number>>;
	summary: string;
	notes: readonly ReviewNote[];
}

/** Saves the claimer's review as it is being written. */
export function saveReview(deps: Needs, reviewing: Reviewing, { version, ...draft }: ReviewDraft): Promise<Outcome<ReviewView>> {
	return changeReview(deps, reviewing, (submission) => {
		const mine = held(submission, reviewing.curator, version);
		if (!mine.ok) return mine;
		const checked = checkReview(deps, submission.assignmentId, submission.revisions.at(-1), draft);
		if (!checked.ok) return checked;
		return accept({ ...submission, reviewDraft: { ...draft, savedAt: deps.clock.now().toISOString() } });
	});
}

type Written = Omit<ReviewDraft, "version">;

/** Levels must be of the rubric, and each note must stand on the words it quotes, in the text that its field is read as. */
export function checkReview(
	{ catalog }: Pick<Needs, "catalog">,
	assignmentId: string,
	revision: Revision | undefined,
	{ levels, notes }: Written,
): Outcome<Assignment | undefined> {
	const assignment = catalog.assignments.get(assignmentId)?.assignment;
	const strangers = unknown(levels, assignment?.rubric ?? [], "body.levels", "No such criterion in this rubric");
	if (strangers.length > 0) return refuse("invalid", { issues: strangers });
	const misplaced = misplacedNotes(notes, readableFields(assignment?.fields ?? [], revision?.fields ?? {}));
	return misplaced.length > 0 ? refuse("note-misplaced", { issues: misplaced }) : accept(assignment);
}

function misplacedNotes(notes: readonly ReviewNote[], fields: Revision["fields"]): Issues {
	const ids = notes.map(({ id }) => id);
	return notes.flatMap(({ id, field, start, end, quote }, index) => {
		const path = `body.notes.${index}`;
		const text = Object.hasOwn(fields, field) ? fields[field] : undefined;
		if (ids.indexOf(id) !== index) return [{ path: `${path}.id`, message: "Another note has this id" }];
		if (text === undefined) return [{ path: `${path}.field`, message: "No such field in this revision" }];
		if (start >= end || end > text.length)
			return [{ path: `${path}.end`, message: `Not a passage of a text of ${text.length} characters` }];
		return text.slice(start, end) === quote ? [] : [{ path: `${path}.quote`, message: "Not the words at this place" }];
	});
}

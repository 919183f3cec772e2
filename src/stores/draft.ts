import type { WorkView } from "#server/wire/work.ts";

/** What a learner writes: field id → text, criterion id → level 0–3. */
export interface Draft {
	fields: Readonly<Record<string, string>>;
	selfAssessment: Readonly<Record<string, number>>;
}

/** A draft on this device that the server has not got yet; `base` is the version it grew from. */
export interface KeptDraft extends Draft {
	base: number;
	at: string;
	/** What was sent and never acknowledged, e.g. when the page was reloaded meanwhile; newest last. */
	sent?: readonly Draft[];
}

/** How many unacknowledged sendings are worth remembering. */
export const sentKept = 3;

/** Which of two texts stays, field id → the one written here or the one saved elsewhere. */
export type Choice = Readonly<Record<string, "here" | "elsewhere">>;

export const emptyDraft: Draft = { fields: {}, selfAssessment: {} };

export function editable(work: WorkView | null): boolean {
	return work === null || work.state === "draft" || work.state === "returned";
}

/** What the editor opens with: the draft, or else the revision that came back. */
export function draftOf(work: WorkView): Draft {
	const last = work.draft ?? work.revisions.at(-1);
	return last ? { fields: last.fields, selfAssessment: last.selfAssessment } : emptyDraft;
}

/** Fields in which two drafts differ; a field not written yet equals an empty one. */
export function differing(one: Draft, other: Draft): readonly string[] {
	const ids = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
	return [...ids].filter((id) => (one.fields[id] ?? "") !== (other.fields[id] ?? ""));
}

export function same(one: Draft, other: Draft): boolean {
	const criteria = new Set([...Object.keys(one.selfAssessment), ...Object.keys(other.selfAssessment)]);
	return differing(one, other).length === 0 && [...criteria].every((id) => one.selfAssessment[id] === other.selfAssessment[id]);
}

export function isEmpty(draft: Draft): boolean {
	return same(draft, emptyDraft);
}

/** One draft of two, and the texts that lost, so that they can be set aside rather than thrown away. */
export function choose(here: Draft, elsewhere: Draft, choice: Choice): { draft: Draft; lost: Readonly<Record<string, string>> } {
	const fields: Record<string, string> = { ...elsewhere.fields, ...here.fields };
	const lost: Record<string, string> = {};
	for (const id of differing(here, elsewhere)) {
		const [kept, other] = choice[id] === "elsewhere" ? [elsewhere, here] : [here, elsewhere];
		fields[id] = kept.fields[id] ?? "";
		if (other.fields[id]) lost[id] = other.fields[id];
	}
	return { draft: { fields, selfAssessment: { ...elsewhere.selfAssessment, ...here.selfAssessment } }, lost };
}

import type { ProgressEntry } from "#server/wire/progress.ts";

export type ProgressKey = `${ProgressEntry["kind"]}:${string}`;
export type Progress = Record<ProgressKey, ProgressEntry>;

export function progressKey(kind: ProgressEntry["kind"], ref: string): ProgressKey {
	return `${kind}:${ref}`;
}

/** Id of the way through the course that was chosen; the course may no longer have it. Undefined before a choice. */
export function chosenWay(progress: Readonly<Progress>): string | undefined {
	const id = (progress["way:chosen"]?.data as { id?: unknown } | null | undefined)?.id;
	return typeof id === "string" ? id : undefined;
}

export function isRead(progress: Readonly<Progress>, lessonId: string): boolean {
	const data = progress[progressKey("lesson", lessonId)]?.data;
	return typeof data === "object" && data !== null && "done" in data && data.done === true;
}

/**
 * Two memories of one person's progress become one: per kind and ref the entry with the later `at` stays. Entries of
 * the same instant are ordered by their data, so that every device settles on the same one, in whatever order they meet.
 */
export function mergeProgress(one: Readonly<Progress>, other: Readonly<Progress>): Progress {
	const merged: Progress = { ...one };
	for (const entry of Object.values(other)) {
		const key = progressKey(entry.kind, entry.ref);
		const held = merged[key];
		if (held === undefined || isLater(entry, held)) merged[key] = entry;
	}
	return merged;
}

function isLater(entry: ProgressEntry, held: ProgressEntry): boolean {
	const difference = Date.parse(entry.at) - Date.parse(held.at);
	return difference === 0 ? JSON.stringify(entry.data) > JSON.stringify(held.data) : difference > 0;
}

import type { ProgressEntry } from "#server/wire/progress.ts";

/** What a visitor has done on this device and takes along into an account. */
export interface Carried {
	lessons: number;
	runs: number;
	answers: number;
}

export function carriedBy(progress: Readonly<Record<string, ProgressEntry>>): Carried {
	const entries = Object.values(progress);
	const count = (kind: ProgressEntry["kind"], counts: (data: object) => boolean = () => true) =>
		entries.filter((entry) => entry.kind === kind && typeof entry.data === "object" && entry.data !== null && counts(entry.data)).length;
	return {
		lessons: count("lesson", (data) => "done" in data && data.done === true),
		runs: count("practice"),
		answers: count("quiz"),
	};
}

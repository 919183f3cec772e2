/** For the gallery: the course's own words, and one learner's way through the first assignment. Development only. */
import { load } from "js-yaml";
import { assignmentSchema, assignmentWordsSchema } from "#content/assignment-schema.ts";
import { writeAttachments } from "#content/fields/attachments.ts";
import { filesFieldSchema } from "#content/fields/settings.ts";
import type { DeskView } from "#server/wire/desk.ts";
import type { ProgressEntry } from "#server/wire/progress.ts";
import type { ReviewView } from "#server/wire/reviews.ts";
import type { WorkView } from "#server/wire/work.ts";
import type { WorkFileView } from "#server/wire/work-files.ts";
import type { Words } from "#src/i18n/t.ts";
import type { Outline } from "#src/stores/desk.ts";
import { type Progress, progressKey } from "#src/stores/merge-progress.ts";
import type { ReviewState } from "#src/stores/review.ts";
import type { WorkState } from "#src/stores/work.ts";
import { briefOf } from "./work/brief.ts";

const files = import.meta.glob<string>(
	["/content/assignments/starting-page.yaml", "/content/en/assignments/starting-page.yaml", "/content/en/ui/*.yaml"],
	{ query: "?raw", import: "default", eager: true },
);
const read = (path: string): unknown => load(files[`/content/${path}`] ?? "");

export const ui = (section: string) => read(`en/ui/${section}.yaml`) as Words;
const assignmentWords = assignmentWordsSchema.parse(read("en/assignments/starting-page.yaml"));
export const brief = briefOf({ assignment: assignmentSchema.parse(read("assignments/starting-page.yaml")), words: assignmentWords });

export const now = new Date("2026-11-22T12:04:00");
const at = now.toISOString();
const dayBefore = new Date(now.getTime() - 86_400_000).toISOString();

const task = (id: string, title: string, minutes?: number) => ({ id, title, path: "#", ...(minutes && { minutes }) });
export const outline: Outline = {
	first: task("first-shift", "First shift"),
	retakeAfterHours: 24,
	ways: [
		{ id: "whole", title: "From the start", lessons: "all", work: "all", byExam: [] },
		{ id: "short", title: "For your own business", lessons: ["l2"], work: ["first-shift"], byExam: [] },
	],
	required: ["opening-day", "starting-page"],
	modules: [
		{
			id: "the-job",
			number: 1,
			title: "The job",
			path: "#",
			lessons: [task("l1", "What the job is, and what it is not", 6), task("l2", "Agency, in-house, freelance", 6)],
			practice: [task("first-shift", "First shift")],
			assessed: [task("opening-day", "Opening day")],
			assignments: [task("starting-page", "Your starting page")],
			exams: [task("the-job", "Exam: the job")],
		},
	],
};
const entry = (kind: ProgressEntry["kind"], ref: string, data: ProgressEntry["data"]): Progress => ({
	[progressKey(kind, ref)]: { kind, ref, at, data },
});
export const busyProgress: Progress = {
	...entry("lesson", "l1", { done: true }),
	...entry("lesson", "l2", { done: true }),
	...entry("practice", "first-shift", { score: 71 }),
};
export const account = { id: "mira", email: "mira@example.org", name: "Mira Halloran", role: "learner" } as const;
export const busyDesk: DeskView = {
	account,
	attempts: [
		{
			id: "a1",
			simulation: "community-feed",
			scenarioId: "opening-day",
			state: "done",
			startedAt: dayBefore,
			endedAt: dayBefore,
			score: 48,
			passed: false,
		},
	],
	work: [{ assignmentId: "starting-page", state: "returned", changedAt: at }],
	sittings: [],
	certificate: { met: 3, all: 12, number: null },
	waiting: null,
};

const example = Object.fromEntries(brief.fields.map(({ id }) => [id, assignmentWords.example.fields[id]?.text ?? ""]));
const own = Object.fromEntries(brief.criteria.map(({ id }, index) => [id, index % 4]));
const audit = example.audit ?? "";
const quote = "four taps and 50 seconds";
const note = {
	id: "n1",
	field: "audit",
	start: audit.indexOf(quote),
	end: audit.indexOf(quote) + quote.length,
	quote,
	text: "Counted, not felt. Measure it again after the change.",
};
const revision = { number: 1, handedInAt: dayBefore, fields: example, selfAssessment: own };
const levels = Object.fromEntries(brief.criteria.map(({ id }) => [id, 2]));

export const returned: WorkView = {
	id: "w1",
	assignmentId: brief.id,
	version: 5,
	state: "returned",
	draft: { fields: example, selfAssessment: own, savedAt: dayBefore },
	revisions: [revision],
	reviews: [
		{
			revision: 1,
			curator: "Ada Marlowe",
			decidedAt: at,
			decision: "returned",
			levels,
			summary: "A clear eye. Put the costliest finding first, and tell for each change how you will see that it worked.",
			notes: [note],
			quotable: false,
		},
	],
	files: [],
};

export const writing: WorkState = {
	fields: { page: "Reelo, “Mira mends”, private", reader: "", audit: audit.split("\n")[0] ?? "" },
	selfAssessment: {},
	phase: "ready",
	visitor: false,
	work: null,
	saving: "saving",
	savedAt: at,
	conflict: null,
	aside: [],
	handingIn: false,
	problem: null,
};

const changed = { ...example, audit: audit.replace("four taps and 50 seconds", "four taps and 48 seconds, three times") };
const review: ReviewView = {
	id: "w1",
	assignmentId: brief.id,
	learner: account.name,
	revision: 2,
	handedInAt: dayBefore,
	state: "claimed",
	claimedBy: "Ada Marlowe",
	mine: true,
	version: 7,
	revisions: [revision, { ...revision, number: 2, fields: changed }],
	reviews: returned.reviews,
	files: [],
	draft: null,
	prechecks: brief.prechecks.map(({ id, field, blocks }, index) => ({ id, field, blocks, ok: index !== 1 })),
	attempts: busyDesk.attempts,
};
const [first] = brief.criteria;
export const reviewing: ReviewState = {
	phase: "ready",
	review,
	levels: first ? { [first.id]: 2 } : {},
	summary: "",
	notes: [{ ...note, end: note.start + 9, quote: "four taps" }],
	composing: {
		field: "reader",
		start: 0,
		end: (example.reader ?? "").length,
		quote: example.reader ?? "",
		id: null,
		text: "Whom would you turn away?",
	},
	saving: "saved",
	savedAt: at,
	conflict: null,
	aside: null,
	deciding: false,
	problem: null,
};

export const shotsField = filesFieldSchema.parse({ id: "shots", kind: "files", max: 6 });
export const shotsValue = writeAttachments([
	{ id: "f1", caption: "Before. The first screen on 11 November." },
	{ id: "f2", caption: "" },
	{ id: "f3", caption: "Swept away meanwhile" },
]);
export const shots: ReadonlyMap<string, WorkFileView> = new Map([
	["f1", { id: "f1", kind: "picture", sizes: [{ width: 64, height: 64 }], bytes: 80_000 }],
	["f2", { id: "f2", kind: "pdf", sizes: [], bytes: 1_240_000 }],
]);

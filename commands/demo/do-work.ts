import type { Assignment } from "#content/assignment-schema.ts";
import type { QueueItem, ReviewView } from "#server/wire/reviews.ts";
import type { WorkView } from "#server/wire/work.ts";
import type { DemoWorkState } from "./cohort.ts";
import type { Caller } from "./visitor.ts";
import type { Praise } from "./works.ts";

type Fields = Readonly<Record<string, string>>;
type Levels = Readonly<Record<string, number>>;

/**
 * Brings a learner's work on an assignment as far as its state says, through learner and curator.
 *
 * @param praise  when it is accepted; without it what one says of assignment 1
 */
export async function doWork(
	learner: Caller,
	curator: Caller,
	assignment: Assignment,
	{ fields, praise }: { fields: Fields; praise?: Praise | undefined },
	state: DemoWorkState,
	pass: (minutes: number) => void,
): Promise<void> {
	const review = (work: WorkView, decision: "returned" | "accepted") => decide(curator, work.id ?? "", assignment, decision, praise);

	if (state === "draft") {
		await save(learner, assignment, fields, 2);
		return;
	}
	const work = await handIn(learner, assignment, fields, 2);
	if (state === "handed-in") return;
	pass(60 * 20);
	if (state === "claimed") {
		await curator.call("POST", `/api/reviews/${work.id}/claim`, {});
		return;
	}
	if (state === "accepted") {
		await review(work, "accepted");
		return;
	}
	await review(work, "returned");
	if (state === "returned") return;
	pass(60 * 26);
	const mended = Object.fromEntries(
		Object.entries(fields).map(([id, text]) => [id, id === "changes" ? `${text}\n\n${afterReview}` : text]),
	);
	const again = await handIn(learner, assignment, mended, 3);
	if (state === "revised") return;
	pass(60 * 18);
	await review(again, "accepted");
}

/** @param level  own judgement on each criterion */
async function save(learner: Caller, assignment: Assignment, fields: Fields, level: number): Promise<WorkView> {
	const path = `/api/work/${assignment.id}`;
	const { version } = await learner.call<WorkView>("GET", path);
	return learner.call("PUT", `${path}/draft`, { version, fields, selfAssessment: levels(assignment, level) });
}

/** Saves and hands in. */
export async function handIn(learner: Caller, assignment: Assignment, fields: Fields, level: number): Promise<WorkView> {
	const { version } = await save(learner, assignment, fields, level);
	return learner.call("POST", `/api/work/${assignment.id}/hand-in`, { version });
}

const afterReview =
	"After the review: the biggest finding came third before; now it is the first, with the day on which I shall count again (Sunday, 18:00) and the number I start from.";

async function decide(
	curator: Caller,
	id: string,
	assignment: Assignment,
	decision: "returned" | "accepted",
	praise?: Praise,
): Promise<void> {
	const claimed = await curator.call<ReviewView>("POST", `/api/reviews/${id}/claim`, {});
	const fields = claimed.revisions.at(-1)?.fields ?? {};
	const { summary, field, on, note } = praise ?? aboutPage(assignment, fields, decision);
	const start = fields[field]?.indexOf(on) ?? -1;
	if (start < 0) throw new Error(`The curator's note on ${assignment.id} quotes what is not in ${field}: ${on}`);
	await curator.call("POST", `/api/reviews/${id}/decision`, {
		version: claimed.version,
		levels: levels(assignment, decision === "returned" ? 1 : 3),
		notes: [{ id: `note-${id.slice(0, 8)}`, field, start, end: start + on.length, quote: on, text: note }],
		summary,
		decision,
		quotable: decision === "accepted",
	});
}

/** On the first paragraph of an audit, and on assignment 1 as a whole. */
function aboutPage(assignment: Assignment, fields: Fields, decision: "returned" | "accepted"): Praise {
	const field = assignment.fields[2]?.id ?? "";
	const text = fields[field] ?? "";
	const end = text.indexOf(".", 40) + 1;
	const on = text.slice(text.lastIndexOf("\n", end) + 1, end);
	if (decision === "accepted") return { field, on, note: clientsLook, summary: accepted };
	return { field, on, note: whatItCosts, summary: returned };
}

const whatItCosts =
	"Good that you begin with what is there. Now say what a client concludes from it, and what that costs you: an enquiry, a booking, a minute of patience?";
const clientsLook = "This is how a client looks. Keep this paragraph: you can show it in an interview.";
const returned =
	"One can see your page before one's eyes, and the post is yours alone. Two things before I accept it: put the costliest finding first, and say for each change how you will notice that it worked. Half an hour's work.";
const accepted = "Accepted. The order is the client's, each change answers a finding, and the post makes me want to write to you.";

const levels = (assignment: Assignment, level: number): Levels => Object.fromEntries(assignment.rubric.map(({ id }) => [id, level]));

/** How many wait, as a curator sees it. */
export async function waiting(curator: Caller): Promise<number> {
	const { items } = await curator.call<{ items: readonly QueueItem[] }>("GET", "/api/reviews");
	return items.filter((item) => item.state === "handed-in").length;
}

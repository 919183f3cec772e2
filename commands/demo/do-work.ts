import type { Assignment } from "#content/assignment-schema.ts";
import type { QueueItem, ReviewView } from "#server/wire/reviews.ts";
import type { WorkView } from "#server/wire/work.ts";
import type { DemoWorkState } from "./cohort.ts";
import type { Caller } from "./visitor.ts";

type Fields = Readonly<Record<string, string>>;
type Levels = Readonly<Record<string, number>>;

/** Brings a learner's work on an assignment as far as its state says, through learner and curator. */
export async function doWork(
	learner: Caller,
	curator: Caller,
	assignment: Assignment,
	fields: Fields,
	state: DemoWorkState,
	pass: (minutes: number) => void,
): Promise<void> {
	const handIn = async (written: Fields, level: number) => {
		const path = `/api/work/${assignment.id}`;
		const before = await learner.call<WorkView>("GET", path);
		const saved = await learner.call<WorkView>("PUT", `${path}/draft`, {
			version: before.version,
			fields: written,
			selfAssessment: levels(assignment, level),
		});
		return state === "draft" ? saved : learner.call<WorkView>("POST", `${path}/hand-in`, { version: saved.version });
	};
	const review = (work: WorkView, decision: "returned" | "accepted") => decide(curator, work.id ?? "", assignment, decision);

	const work = await handIn(fields, 2);
	if (state === "draft" || state === "handed-in") return;
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
	const again = await handIn(mended, 3);
	if (state === "revised") return;
	pass(60 * 18);
	await review(again, "accepted");
}

const afterReview =
	"After the review: the biggest finding came third before; now it is the first, with the day on which I shall count again (Sunday, 18:00) and the number I start from.";

async function decide(curator: Caller, id: string, assignment: Assignment, decision: "returned" | "accepted"): Promise<void> {
	const claimed = await curator.call<ReviewView>("POST", `/api/reviews/${id}/claim`, {});
	const field = assignment.fields[2]?.id ?? "";
	const text = claimed.revisions.at(-1)?.fields[field] ?? "";
	const end = text.indexOf(".", 40) + 1;
	const start = text.lastIndexOf("\n", end) + 1;
	const note = {
		id: `note-${id.slice(0, 8)}`,
		field,
		start,
		end,
		quote: text.slice(start, end),
		text:
			decision === "returned"
				? "Good that you begin with what is there. Now say what a client concludes from it, and what that costs you: an enquiry, a booking, a minute of patience?"
				: "This is how a client looks. Keep this paragraph: you can show it in an interview.",
	};
	const given = levels(assignment, decision === "returned" ? 1 : 3);
	await curator.call("POST", `/api/reviews/${id}/decision`, {
		version: claimed.version,
		levels: given,
		notes: [note],
		summary:
			decision === "returned"
				? "One can see your page before one's eyes, and the post is yours alone. Two things before I accept it: put the costliest finding first, and say for each change how you will notice that it worked. Half an hour's work."
				: "Accepted. The order is the client's, each change answers a finding, and the post makes me want to write to you.",
		decision,
		quotable: decision === "accepted",
	});
}

const levels = (assignment: Assignment, level: number): Levels => Object.fromEntries(assignment.rubric.map(({ id }) => [id, level]));

/** How many wait, as a curator sees it. */
export async function waiting(curator: Caller): Promise<number> {
	const { items } = await curator.call<{ items: readonly QueueItem[] }>("GET", "/api/reviews");
	return items.filter((item) => item.state === "handed-in").length;
}
